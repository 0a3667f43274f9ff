# Instances that classes with metaclasses and native calls make are alive while their __init__ tells of them.
import abc, weakref
class D(abc.ABC):
    def __init__(self): self.r=weakref.ref(self, lambda r: print("gone"))
    def __del__(self): print("del")
def f(): D(); print("after")
f()
d=D(); print(d.r() is d); d=None; print("end")
class E(abc.ABC):
    def __init__(self): raise ValueError
    def __del__(self): print("del E")
try: E()
except ValueError: print("VE")
class M(type):
    def __call__(cls,*a): x=super().__call__(*a); print("made"); return x
class F(metaclass=M):
    def __init__(self): L.append(weakref.ref(self)); L2.append(self)
    def __del__(self): print("del F")
L=[];L2=[]
F(); print(L[0]() is L2[0]); L2.clear(); print(L[0]())
import functools
class G:
    def __init__(self): L.append(weakref.ref(self))
    def __del__(self): print("del G")
g=functools.partial(G)(); print(L[-1]() is g)
g=list(map(lambda c: c(), [G,G])); print(L[-1]() is g[1], L[-2]() is g[0])
from dataclasses import dataclass
@dataclass
class H(abc.ABC):
    a:int=0
    def __post_init__(self): L.append(weakref.ref(self))
h=H(); print(L[-1]() is h)
