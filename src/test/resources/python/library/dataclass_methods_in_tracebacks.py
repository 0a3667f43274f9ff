from dataclasses import dataclass
import traceback
@dataclass(frozen=True)
class P:
    x: int
    y: int = 2
@dataclass(frozen=True, order=True)
class Q:
    x: int
class R(P): pass
@dataclass(frozen=True, slots=True)
class S:
    x: int
@dataclass(frozen=True, repr=False, eq=False)
class T:
    x: int
@dataclass(frozen=True, unsafe_hash=True)
class U:
    x: int
@dataclass
class W:
    x: object
    y: int = 0
@dataclass(unsafe_hash=True)
class V:
    a: object
    b: int = 1
class Bad:
    def __repr__(self): raise ValueError
    def __hash__(self): raise ValueError
def tr(f):
    try: f()
    except Exception as e: print(type(e).__name__, e, [(x.filename, x.lineno, x.name) for x in traceback.extract_tb(e.__traceback__) if x.filename == "<string>"])
for c in P, Q, S, T, U:
    p = c(1)
    tr(lambda: setattr(p, "x", 3)); tr(lambda: delattr(p, "x")); tr(lambda: setattr(p, "zzz", 3))
r = R(1)
tr(lambda: setattr(r, "x", 3)); r.z = 5; print(r, r.z)
tr(lambda: hash(V(Bad())))
w = W(1); w.x = w; print(w, W.__repr__.__wrapped__.__name__, W.__init__.__qualname__, W.__repr__.__qualname__, W.__eq__.__qualname__, P.__setattr__.__qualname__, W.__init__.__code__.co_filename, W.__eq__.__code__.co_firstlineno)
P(1).x = 5
