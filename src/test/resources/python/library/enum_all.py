def t(*fs):
    for f in fs:
        try: print(repr(f()))
        except BaseException as e: print(type(e).__name__, e)
from enum import *
import enum
class C(Enum):
    RED=1; GREEN=2; BLUE=3; CRIMSON=1
    def m(self): return self.name.lower()
    @property
    def p(self): return self.value*10
    @classmethod
    def d(cls): return cls.RED
    @staticmethod
    def s(): return 5
t(lambda: C.RED, lambda: str(C.RED), lambda: C.RED.name, lambda: C.RED.value, lambda: C(1), lambda: C(9), lambda: C["RED"], lambda: C["X"], lambda: list(C), lambda: len(C), lambda: C.CRIMSON, lambda: C.__members__, lambda: C.RED is C.CRIMSON, lambda: C.RED==1, lambda: C.RED in C, lambda: 1 in C, lambda: 9 in C, lambda: "x" in C, lambda: C.RED.m(), lambda: C.RED.p, lambda: C.d(), lambda: C.s(), lambda: C, lambda: type(C), lambda: isinstance(C.RED, C), lambda: hash(C.RED)==hash("RED"), lambda: C.RED<C.BLUE, lambda: setattr(C,"RED",5), lambda: delattr(C,"RED"), lambda: setattr(C.RED,"value",5), lambda: setattr(C.RED,"name",5), lambda: C.RED.BLUE, lambda: C.X, lambda: C.RED.X, lambda: f"{C.RED}", lambda: f"{C.RED:>10}", lambda: f"{C.RED!r}", lambda: "%s"%C.RED, lambda: {C.RED:1}, lambda: list(reversed(C)), lambda: dir(C.RED), lambda: C("RED"), lambda: C(None), lambda: bool(C.RED), lambda: C.RED.__class__, lambda: C.__name__, lambda: C.__doc__, lambda: sorted(C, key=lambda c: -c.value), lambda: C.RED._value_, lambda: C._member_names_, lambda: C._value2member_map_, lambda: C._member_map_, lambda: C.__len__(), lambda: C.__iter__, lambda: C.RED.__doc__)
F=Enum("F","A B C"); t(lambda: F, lambda: list(F), lambda: F.A.value, lambda: Enum("G",["x","y"],start=5).x, lambda: list(Enum("H",{"q":1,"r":"z"})), lambda: list(Enum("I",[("a",1)])), lambda: Enum("J","a,b",module="mm",qualname="QQ"), lambda: IntEnum("K","A B").A+1, lambda: Flag("L","A B").A|2)
def bad(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
def b1():
    class X(C): pass
def b2():
    class X(Enum): A=1; A=2
def b3():
    @unique
    class X(Enum): A=1; B=1; C=2; D=2
def b4():
    class X(Enum):
        mro=1
def b5():
    @verify(CONTINUOUS)
    class X(Enum): A=1; B=3
def b6():
    class X(Enum):
        _x_=1
def b7(): C.RED()
def b8():
    class X(Enum):
        A=1
        def __init__(self, v, w): pass
def b9():
    class X(IntEnum): A="x"
def b10():
    class X(StrEnum): A=1
def b11():
    class X(Flag): A=1; B="x"
def b12(): return Enum("Z", 5)
def b13():
    class X(Enum):
        A: int
    return list(X)
def b14():
    class X(int, str, Enum): pass
def b15():
    @verify(UNIQUE)
    class X(Enum): A=1; B=1
def b16():
    @verify(NAMED_FLAGS)
    class X(Flag): A=1; B=6
def b17():
    class X(Enum):
        A=auto(); B="x"; C=auto()
    return list(X)
for b in [b1,b2,b3,b4,b5,b6,b7,b8,b9,b10,b11,b12,b13,b14,b15,b16,b17]: bad(b)
class I(IntEnum): A=1; B=2
t(lambda: I.A, lambda: str(I.A), lambda: I.A+1, lambda: I.A<I.B, lambda: I.A==1, lambda: f"{I.A}", lambda: f"{I.A:03d}", lambda: "%d %s"%(I.A,I.A), lambda: [10,20][I.A], lambda: I(2), lambda: I(3), lambda: hash(I.A)==hash(1), lambda: sum(I), lambda: I.A|I.B, lambda: int(I.A), lambda: repr(I.A), lambda: isinstance(I.A,int), lambda: max(I), lambda: 1 in I, lambda: {1:"x"}[I.A], lambda: range(I.B), lambda: __import__("json").dumps({"a":I.A}))
class S(StrEnum): A="a"; B=auto(); C_D=auto()
t(lambda: S.A, lambda: str(S.A), lambda: S.B, lambda: S.C_D.value, lambda: f"{S.A}", lambda: S.A=="a", lambda: S.A+"x", lambda: S("b"), lambda: S("z"), lambda: S.A.upper(), lambda: "a" in S, lambda: repr(S.A), lambda: "-".join(S), lambda: S.A<S.B, lambda: {"a":1}[S.A], lambda: __import__("json").dumps([S.A]))
class L(Flag): A=auto(); B=auto(); C=auto(); AB=A|B
t(lambda: L.A, lambda: L.A|L.C, lambda: str(L.A|L.C), lambda: L.AB, lambda: L(3), lambda: L(8), lambda: L(0), lambda: ~L.A, lambda: L.A&L.B, lambda: L.A^L.AB, lambda: L.A in L.AB, lambda: L.C in L.AB, lambda: list(L.AB), lambda: len(L.AB), lambda: bool(L(0)), lambda: list(L), lambda: L.AB.name, lambda: (L.A|L.C).name, lambda: L(0).name, lambda: L.A.value, lambda: L.A|1, lambda: L.A|"x", lambda: 1 in L.A, lambda: L["A"], lambda: L(7), lambda: L(-1), lambda: repr(L(0)), lambda: str(L(0)), lambda: hash(L.A)==hash(L.A), lambda: f"{L.A|L.B}", lambda: L.__members__, lambda: L.A==1, lambda: iter(L.A|L.C).__class__.__name__)
class IF(IntFlag): R=4; W=2; X=1; RWX=7
t(lambda: IF.R, lambda: IF.R|IF.W, lambda: str(IF.R|IF.W), lambda: IF(8), lambda: IF(12), lambda: IF.R|8, lambda: IF.R+1, lambda: ~IF.R, lambda: IF.R&4, lambda: IF.R==4, lambda: IF(0), lambda: list(IF.RWX), lambda: IF.RWX, lambda: f"{IF.R|IF.W}", lambda: IF(-1), lambda: IF.R^IF.RWX, lambda: int(IF.R|IF.X), lambda: 4|IF.W, lambda: IF.R in IF.RWX, lambda: repr(IF(16)), lambda: bool(IF(0)), lambda: IF(6).name)
class SF(Flag, boundary=STRICT): A=1
class CF(Flag, boundary=CONFORM): A=1
class EF(Flag, boundary=EJECT): A=1
class KF(Flag, boundary=KEEP): A=1
t(lambda: SF(2), lambda: CF(3), lambda: EF(3), lambda: KF(3), lambda: KF(2))
class P(Enum):
    M=(1,2); E=(3,4)
    def __init__(self, a, b): self.a=a; self.b=b
    @property
    def sum(self): return self.a+self.b
t(lambda: P.M, lambda: P.M.a, lambda: P.E.sum, lambda: P((1,2)), lambda: P.M.value)
class N(Enum):
    def __new__(cls, v, d):
        o=object.__new__(cls); o._value_=v; o.d=d; return o
    A=(1,"one"); B=(2,"two")
t(lambda: N.A, lambda: N(2), lambda: N.A.d, lambda: N.B.value)
class AutoN(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last): return name.lower()
    A=auto(); B=auto()
t(lambda: list(AutoN), lambda: AutoN.A.value)
class Miss(Enum):
    A=1
    @classmethod
    def _missing_(cls, v): return cls.A if v=="x" else None
t(lambda: Miss("x"), lambda: Miss("y"))
class BadMiss(Enum):
    A=1
    @classmethod
    def _missing_(cls, v): return 5
t(lambda: BadMiss(2))
class Ign(Enum):
    _ignore_=["tmp"]
    tmp=5
    A=1
t(lambda: list(Ign))
class Mem(Enum):
    @member
    def f(x): return 1
    @nonmember
    def g(x): return 2
    h=nonmember(5)
t(lambda: Mem.h)
class Mix(str, Enum): A="x"
class MixI(int, Enum): A=1
class MixF(float, Enum): A=1.5
t(lambda: Mix.A, lambda: str(Mix.A), lambda: f"{Mix.A}", lambda: Mix.A=="x", lambda: Mix.A.upper(), lambda: MixI.A, lambda: str(MixI.A), lambda: f"{MixI.A}", lambda: MixI.A+1, lambda: MixF.A*2, lambda: "%s"%Mix.A, lambda: format(MixI.A,"d"))
class Str(Enum):
    A=1
    def __str__(self): return "custom"
    def __repr__(self): return "R"
    def __format__(self, s): return "F"+s
t(lambda: Str.A, lambda: str(Str.A), lambda: f"{Str.A:x}", lambda: [Str.A])
class Alias(Enum):
    A=1
    B=A
    _C="private"
t(lambda: list(Alias), lambda: Alias._C, lambda: Alias.B)
class Desc(Enum):
    A=1
    class Inner: pass
    fn=lambda self: 5
t(lambda: list(Desc), lambda: Desc.A.fn())
import copy
t(lambda: copy.copy(C.RED) is C.RED, lambda: copy.deepcopy([C.RED])[0] is C.RED, lambda: enum.__all__)
class Add(Enum):
    ONE="1"
    TWO="2", "zwei"
    def __init__(self, v, alias=None):
        self._value_=v
        if alias: self._add_value_alias_(alias)
match C.RED:
    case C.GREEN: print("no")
    case C.RED: print("yes")
for n, m in C.__members__.items(): print(n, m)
