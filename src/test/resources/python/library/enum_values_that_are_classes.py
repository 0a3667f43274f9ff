"""Classes and tuples of auto() as values of an enum."""
from enum import Enum, Flag, auto, nonmember
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def a():
    class Color(Enum):
        RED = auto
        GREEN = auto()
    return list(Color)
tr(a)
def b():
    class Color(Enum):
        RED = auto
    return list(Color)
tr(b)
def b():
    class Color(Flag):
        RED = auto
        B = auto()
    return list(Color)
tr(b)
def b():
    class Color(Enum):
        RED = 1
        GREEN = auto()
        X = "a"
        Y = auto()
    return list(Color)
tr(b)
def b():
    class Color(Enum):
        RED = (auto(), 1)
        GREEN = (auto(), 2)
    return list(Color)
tr(b)
def b():
    class Color(Enum):
        RED = int
        def f(self): pass
        L = lambda: 1
        M = classmethod
        N = len
    return list(Color), Color.RED
tr(b)
class A(Enum):
    class Inner:
        x = 1
    @nonmember
    class Other: pass

    T = (auto(), auto(), "x")
    U = [auto()]
    P = property(lambda s: 1)
    I = int
    C = classmethod
    D = property
    O = object
    class Desc:
        def __get__(self, a, b): return 1
print(list(A), A.Inner, A.Other, A.I.value)
print(A.D, A.Desc)
