def t(*fs):
    for f in fs:
        try: print(repr(f()))
        except BaseException as e: print(type(e).__name__, e)
from functools import *
import functools, operator
@lru_cache(maxsize=2)
def f(x): print("call",x); return x*2
t(lambda: f(1), lambda: f(1), lambda: f(2), lambda: f(3), lambda: f(1), lambda: f.cache_info(), lambda: f.cache_clear(), lambda: f.cache_info(), lambda: f.cache_parameters(), lambda: f.__wrapped__(9), lambda: f([1]), lambda: f.__name__, lambda: lru_cache(maxsize="x"), lambda: lru_cache(5)(lambda q: q)(3), lambda: lru_cache(typed=True)(lambda q: type(q))(1.0), lambda: cache(lambda: 5)(), lambda: lru_cache(0)(lambda: 1).cache_info(), lambda: lru_cache(-5)(lambda: 1).cache_info(), lambda: lru_cache(None)(lambda a,b=2:a+b)(1), lambda: lru_cache()(len).cache_info())
@lru_cache
def fib(n): return n if n<2 else fib(n-1)+fib(n-2)
t(lambda: fib(80), lambda: fib.cache_info())
p=partial(pow,2); p2=partial(print,"a",sep="-")
t(lambda: p(5), lambda: p2("b","c"), lambda: p.func, lambda: p.args, lambda: p.keywords, lambda: p2, lambda: partial(p,3)(), lambda: partial(p,3).args, lambda: partial(5), lambda: partial(int,base=2)("101"), lambda: partial(pow,Placeholder,2)(5), lambda: partial(pow,2,Placeholder), lambda: partial(pow,Placeholder,2)(), lambda: partial(f).__name__, lambda: setattr(p,"x",1), lambda: p.x, lambda: partial(sorted,reverse=True)([1,2]), lambda: partial(max, key=len)("a","bb"), lambda: repr(Placeholder))
t(lambda: reduce(operator.add,[1,2,3]), lambda: reduce(operator.add,[],5), lambda: reduce(operator.add,[]), lambda: reduce(lambda a,b:a*b,range(1,6)), lambda: reduce(operator.add,5), lambda: reduce(max,[3,1,2]), lambda: reduce(operator.add,[1],initial=3))
@singledispatch
def g(x): return "obj"
@g.register
def _(x: int): return "int"
@g.register(list)
def _(x): return "list"
@g.register(float)
@g.register(str)
def _(x): return "f/s"
@g.register
def _(x: dict|set): return "dict|set"
t(lambda: g(1), lambda: g(True), lambda: g([]), lambda: g(1.0), lambda: g("s"), lambda: g({}), lambda: g(set()), lambda: g(None), lambda: g(), lambda: sorted(k.__name__ for k in g.registry), lambda: g.__name__)
try:
    @g.register
    def _(x): pass
except TypeError: print("TypeError")
import collections.abc
@singledispatch
def h(x): return "o"
@h.register
def _(x: collections.abc.Sized): return "sized"
@h.register
def _(x: collections.abc.Iterable): return "iter"
t(lambda: h(5), lambda: h([]), lambda: h((i for i in [])))
class M:
    @singledispatchmethod
    def a(self,x): return "o"
    @a.register
    def _(self,x:int): return "i"
    @singledispatchmethod
    @classmethod
    def c(cls,x): return cls.__name__
    @c.register
    @classmethod
    def _(cls,x:str): return "s"
    @cached_property
    def cp(self): print("computed"); return 7
    pm=partialmethod(lambda self,a,b: (a,b),1)
t(lambda: M().a(1), lambda: M().a("x"), lambda: M.c(5), lambda: M.c("q"), lambda: M().a(), lambda: M().pm(2))
m=M(); t(lambda: m.cp, lambda: m.cp, lambda: m.__dict__, lambda: setattr(m,"cp",9), lambda: m.cp, lambda: delattr(m,"cp"), lambda: m.cp)
class Sl:
    __slots__=("x",)
    @cached_property
    def y(self): return 1
t(lambda: Sl().y)
@total_ordering
class T:
    def __init__(self,v): self.v=v
    def __eq__(self,o): return self.v==o.v
    def __lt__(self,o): return self.v<o.v if isinstance(o,T) else NotImplemented
t(lambda: T(1)<=T(1), lambda: T(2)>T(1), lambda: T(2)>=T(3), lambda: T(1)!=T(2), lambda: T(1)<5, lambda: T(1)>=5, lambda: sorted([T(2),T(1)])[0].v)
try:
    @total_ordering
    class T2: pass
except ValueError as e: print(e)
def deco(fn):
    @wraps(fn)
    def w(*a,**k):
        "wdoc"
        return fn(*a,**k)
    return w
@deco
def orig(x: int) -> str:
    """odoc"""
    return str(x)
orig.attr=5
t(lambda: orig.__name__, lambda: orig.__doc__, lambda: orig.__wrapped__.__name__, lambda: orig.__annotations__, lambda: orig.__qualname__, lambda: orig.__module__, lambda: __import__("inspect").signature(orig), lambda: WRAPPER_ASSIGNMENTS, lambda: WRAPPER_UPDATES, lambda: update_wrapper(lambda: 1, len).__name__, lambda: functools.__all__)
t(lambda: sorted([3,1,2],key=cmp_to_key(lambda a,b:b-a)), lambda: functools.foo)
