import asyncio, weakref
class D:
    def __init__(s, n): s.n = n
    def __del__(s): print("del", s.n)
def f():
    d = D(1)
    raise ValueError
try: f()
except ValueError as e:
    print("a")
    e.__traceback__ = None
    print("b")
def g():
    d = D(2)
    raise ValueError
try: g()
except ValueError as e:
    print("a")
    e.with_traceback(None)
    print("b")
e2 = None
try: g()
except ValueError as e: e2 = e
print("kept")
e2.__traceback__ = None
print("end")
