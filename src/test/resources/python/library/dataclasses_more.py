def t(*fs):
    for f in fs:
        try: print(repr(f()))
        except BaseException as e: print(type(e).__name__, e)
from dataclasses import *
import dataclasses, typing
from typing import ClassVar, Any, List
@dataclass
class A:
    x: int
    y: str = "q"
    z: list = field(default_factory=list)
    w: ClassVar[int] = 5
    def m(self): return self.x
a=A(1)
t(lambda: a, lambda: A(1)==a, lambda: A(2)==a, lambda: a==5, lambda: A(), lambda: A(1,2,3,4), lambda: A(x=1,q=2), lambda: hash(a), lambda: a<a, lambda: [f.name for f in fields(A)], lambda: asdict(a), lambda: astuple(a), lambda: replace(a, x=9), lambda: replace(a, q=1), lambda: is_dataclass(a), lambda: is_dataclass(A), lambda: is_dataclass(5), lambda: fields(5), lambda: asdict(A), lambda: A.__match_args__, lambda: A.__doc__, lambda: A.y, lambda: A.x, lambda: A.z, lambda: a.__dict__, lambda: A.__annotations__, lambda: A.__dataclass_params__, lambda: fields(A)[0].type, lambda: fields(A)[2].default_factory, lambda: fields(A)[1].default, lambda: fields(A)[0].default is MISSING, lambda: asdict(5), lambda: A.__init__.__annotations__, lambda: __import__("inspect").signature(A), lambda: A.__eq__.__qualname__, lambda: A.__repr__.__qualname__, lambda: A.__hash__)
@dataclass(frozen=True, order=True)
class P:
    x: float
    y: float = field(default=0.0, compare=False)
p=P(1)
t(lambda: p, lambda: hash(p)==hash(P(1,5)), lambda: p==P(1,9), lambda: p<P(2), lambda: P(2)>=P(1), lambda: p<5, lambda: setattr(p,"x",2), lambda: delattr(p,"x"), lambda: setattr(p,"new",2), lambda: sorted([P(3),P(1)]), lambda: replace(p,x=4), lambda: {p: 1}[P(1)], lambda: FrozenInstanceError.__mro__)
try: p.x=5
except FrozenInstanceError as e: print(repr(e))
def bad(f):
    try: f()
    except Exception as e: print(type(e).__name__, e)
def b1():
    @dataclass
    class B:
        x: list = []
def b2():
    @dataclass
    class B:
        x: int = 1
        y: int
def b3():
    @dataclass(order=True, eq=False)
    class B: x: int
def b4():
    @dataclass
    class B:
        x: int = field(default=1, default_factory=int)
def b5():
    @dataclass(frozen=True)
    class B(A): pass
def b6():
    @dataclass
    class B(P): pass
def b7():
    @dataclass
    class B:
        x = field()
def b8():
    @dataclass(slots=True)
    class B:
        __slots__=("x",)
        x: int
def b9():
    @dataclass(order=True)
    class B:
        x: int
        def __lt__(self, o): return True
def b10():
    @dataclass(unsafe_hash=True)
    class B:
        x: int
        def __hash__(self): return 1
def b11():
    @dataclass(foo=1)
    class B: x: int
def b12():
    @dataclass
    class B:
        x: dict = {}
def b13():
    make_dataclass("B", ["x", "x"])
def b14():
    make_dataclass("B", ["1x"])
def b15():
    make_dataclass("B", [("x", int, 1, 2)])
def b16():
    @dataclass
    class B:
        x: ClassVar[int] = field(default_factory=int)
def b17():
    @dataclass
    class B:
        x: KW_ONLY
        y: int
        z: KW_ONLY
        w: int
def b18():
    @dataclass
    class B:
        x: set = field(default=set())
def b19():
    @dataclass(weakref_slot=True)
    class B: x: int
for b in [b1,b2,b3,b4,b5,b6,b7,b8,b9,b10,b11,b12,b13,b14,b15,b16,b17,b18,b19]: bad(b)
@dataclass(slots=True)
class S:
    x: int
    y: int = 2
s=S(1)
t(lambda: s, lambda: S.__slots__, lambda: setattr(s,"z",1), lambda: hasattr(s,"__dict__"), lambda: asdict(s), lambda: replace(s, y=5), lambda: S.y)
@dataclass(kw_only=True)
class K:
    a: int
    b: int = 2
t(lambda: K(a=1), lambda: K(1), lambda: K(), lambda: K.__match_args__)
@dataclass
class K2:
    a: int
    _: KW_ONLY
    b: int
    c: int = field(default=3, kw_only=False)
t(lambda: K2(1, b=2), lambda: K2(1,9,b=2), lambda: K2(1))
@dataclass
class I:
    a: int
    b: InitVar[int] = 5
    c: int = field(init=False)
    d: int = field(default=1, repr=False)
    e: int = field(default=2, init=False)
    def __post_init__(self, b): self.c = self.a + b
t(lambda: I(1), lambda: I(1,2), lambda: I(1,b=7).c, lambda: I(1,2,3), lambda: replace(I(1), a=2), lambda: replace(I(1), b=3, a=2), lambda: replace(I(1), c=2), lambda: I(1).b, lambda: InitVar[int], lambda: asdict(I(1)))
@dataclass
class Base:
    x: int = 1
    y: int = 2
@dataclass
class Derived(Base):
    z: int = 3
    x: int = 10
t(lambda: Derived(), lambda: Derived(1,2,3), lambda: Derived()==Base(), lambda: Derived.__mro__)
@dataclass(eq=False)
class E: x: int
@dataclass(repr=False)
class R: x: int
@dataclass(init=False)
class N: x: int = 4
@dataclass(unsafe_hash=True)
class U: x: int
@dataclass(match_args=False)
class MA: x: int
t(lambda: E(1)==E(1), lambda: hash(E(1))!=0, lambda: N(), lambda: N(1), lambda: hash(U(1))==hash(U(1)), lambda: MA.__match_args__)
@dataclass
class Tree:
    v: int
    kids: List["Tree"] = field(default_factory=list)
    meta: dict = field(default_factory=dict, metadata={"k": 1})
tr=Tree(1,[Tree(2)],{"a": Tree(3), "b": (Tree(4),)})
t(lambda: tr, lambda: asdict(tr), lambda: astuple(tr), lambda: fields(Tree)[2].metadata, lambda: asdict(tr, dict_factory=lambda kv: sorted(kv, key=str)), lambda: astuple(tr, tuple_factory=list))
tr.kids.append(tr); t(lambda: tr)
C=make_dataclass("C", ["x", ("y", int), ("z", int, field(default=5))], namespace={"f": lambda self: self.x}, bases=(Base,), frozen=False) if False else make_dataclass("C", ["x", ("y", int), ("z", int, field(default=5))], namespace={"f": lambda self: self.x})
t(lambda: C(1,2), lambda: C(1,2).f(), lambda: C.__annotations__, lambda: C.__module__, lambda: fields(C)[0].type)
match A(1,"u"):
    case A(1, y): print("matched", y)
@dataclass
class G[T]:
    v: T
t(lambda: G(1), lambda: G[int](1), lambda: G.__parameters__)
@dataclass
class Doc:
    """doc"""
    x: int = field(doc="d", default=1)
t(lambda: Doc.__doc__, lambda: fields(Doc)[0].doc)
@dataclass
class Pr:
    x: int
    @property
    def double(self): return self.x*2
    def __repr__(self): return "mine"
    def __eq__(self, o): return True
t(lambda: Pr(1), lambda: Pr(1).double, lambda: Pr(1)==5)
import copy; t(lambda: copy.replace(a, x=100), lambda: copy.deepcopy(tr).v)
@dataclass
class Outer:
    @dataclass
    class Inner: q: int = 1
    i: Inner = field(default_factory=Inner)
t(lambda: Outer(), lambda: dataclasses.__all__)
@dataclass(frozen=True, slots=True)
class FS:
    x: int
    def __post_init__(self): object.__setattr__(self, "x", self.x+1)
t(lambda: FS(1), lambda: setattr(FS(1),"x",1), lambda: hash(FS(1))==hash((2,)))
