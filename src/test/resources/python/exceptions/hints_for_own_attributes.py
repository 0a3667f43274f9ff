import traceback
class A:
    def __init__(self): self._balance=1; self.__secret=2
    def f(self): return self.balance
    def g(self): return self.secret
    def h(self, other): return other.balance
    @property
    def bad(self): return self.balanse
    def __getattr__(self, name):
        if name == 'zz': raise AttributeError(name)
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
class B:
    def __init__(self): self._balance=1; self.__secret=2
    def f(self): return self.balance
    def g(self): return self.secret
    def h(self, other): return other.balance
    def __dir__(self): return ['bal','balanc',3]
class C(B):
    def __dir__(self): raise ValueError
class D:
    def __init__(self): self._balance=1; self.__secret=2
    def f(self): return self.balance
    def g(self): return self.secret
    def h(self, other): return other.balance
    @property
    def bad(self): return self.balanse
    @property
    def ok(self): raise AttributeError('plain')
for c in (A,B,C,D):
    for m in 'fgh':
        try: getattr(c(),m)(*([c()] if m=='h' else []))
        except AttributeError as e: print(c.__name__, m, traceback.format_exception_only(e), e.name, type(e.obj).__name__)
for o,n in ((A(),'bad'),(A(),'zz'),(D(),'bad'),(D(),'ok'),(D,'balance'),(D(),'balance')):
    try: getattr(o,n)
    except AttributeError as e: print(n, traceback.format_exception_only(e), e.name, type(e.obj).__name__)
print(hasattr(A(),'q'), getattr(A(),'q',5))
