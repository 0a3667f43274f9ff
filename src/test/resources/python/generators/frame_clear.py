import sys
def gen():
    x=[1]
    try:
        yield 1
    finally:
        print('fin')
g=gen(); next(g)
f=g.gi_frame
print(f.f_locals)
try: f.clear(); print('cleared')
except RuntimeError as e: print(e)
print(g.gi_frame is f)
try: next(g)
except StopIteration as e: print('stop')
def run():
    fr=sys._getframe()
    try: fr.clear()
    except RuntimeError as e: print(e)
    return fr
fr=run()
print(list(fr.f_locals))
fr.clear()
print(fr.f_locals)
def boom():
    a=1
    raise ValueError
try: boom()
except ValueError as e:
    tb=e.__traceback__
    while tb:
        fr=tb.tb_frame
        try: fr.clear(); print('ok', dict(fr.f_locals))
        except RuntimeError as x: print(x)
        tb=tb.tb_next
class D:
    def __del__(self): print('del')
def h():
    d=D()
    return sys._getframe()
fr=h()
print('a')
fr.clear()
print('b')
def g2():
    yield sys._getframe()
g=g2(); fr=next(g)
try: fr.clear(); print('cl')
except RuntimeError as e: print(e)
try: print(next(g))
except StopIteration: print('s')
import traceback
try: boom()
except ValueError as e:
    traceback.clear_frames(e.__traceback__)
    print(e.__traceback__.tb_next.tb_frame.f_locals)
def g3():
    try: next(me)
    except ValueError as e: print(e)
    try: me.gi_frame.clear()
    except RuntimeError as e: print(e)
    yield
me=g3(); next(me)
