import functools, sys, warnings
from functools import partial, Placeholder as P
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
t(lambda: partial(print, x=P))
t(lambda: partial(print, P))
t(lambda: partial(print, P, 1, x=P))
t(lambda: partial(partial(print,P,2),x=P))
t(lambda: partial(print, P, 1)(x=P))
t(lambda: repr(super(int)))
t(lambda: super(int,5))
t(lambda: super(int,True))
t(lambda: super(int,bool))
class A:
    def f(self): return repr(super())
    @classmethod
    def g(cls): return repr(super())
t(lambda: A().g())
t(lambda: A().f().split(' at ')[0])
t(lambda: super(A).__thisclass__)
t(lambda: super(A).__self__)
t(lambda: super(A).__self_class__)
t(lambda: super(A,A()).__thisclass__)
t(lambda: super(A,A()).__self_class__)
t(lambda: super())
t(lambda: super(5))
t(lambda: super(int,'a'))
t(lambda: super(int,5).foo)
t(lambda: super(int).foo)
class B:
    s=None
B.s=super(B)
t(lambda: B().s)
def g():
    while True:
        try: yield
        except ValueError as e: print('got',repr(e), e.__traceback__ is not None)
def th(*a):
    x=g(); next(x)
    try: print(x.throw(*a))
    except BaseException as e: print(type(e).__name__, e)
warnings.simplefilter('ignore')
th(ValueError)
th(ValueError('a'))
th(ValueError,'a')
th(ValueError,None)
th(ValueError,('a','b'))
th(ValueError,ValueError('x'))
th(ValueError('a'),'b')
th(ValueError('a'),None)
th(ValueError('a'),None,None)
th(ValueError('a'),None,5)
th(ValueError,'a','b')
th(ValueError,5,6,7)
th()
th(5)
th(int)
th('a')
th(None)
try: 1/0
except Exception as e: tb=e.__traceback__
th(ValueError,'a',tb)
th(ValueError,KeyError('k'))
async def co(): pass
async def ag():
    yield 1
c=co()
try: c.throw(ValueError('a'),None,5)
except BaseException as e: print(type(e).__name__, e)
c.close()
try: ag().athrow(ValueError("a"),None,5)
except BaseException as e: print(type(e).__name__, e)
class W:
    @property
    def foo(self): return 1
    bar=2
    def __getattribute__(self,n):
        return object.__getattribute__(self,n)
class G:
    colour=1
    def __getattr__(self,n): raise AttributeError(n)
class G2:
    colour=1
    def __getattr__(self,n): raise AttributeError(n, name=n, obj=self)
class G3:
    colour=1
    def __getattribute__(self,n): raise AttributeError(f'no {n}', name=n, obj=self)
import traceback
for o,n in ((W(),'fop'),(W(),'baz'),(G(),'color'),(G2(),'color'),(G3(),'color'),(W,'baz')):
    try: getattr(o,n)
    except AttributeError as e: print(traceback.format_exception_only(e))
