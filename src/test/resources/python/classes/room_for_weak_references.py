# Which objects weak references can be made to.
import weakref, asyncio, fractions, pathlib,dataclasses, enum
class S: __slots__=("a",)
class S2: __slots__=("a","__weakref__")
class S3(S): pass
class S4(S2): __slots__=()
class B(bytes): pass
class I(int): pass
class T(tuple): pass
class T2(tuple): __slots__=()
class L(list): __slots__=()
class O(object): pass
@dataclasses.dataclass(slots=True)
class DS: a:int=0
@dataclasses.dataclass(slots=True,weakref_slot=True)
class DW: a:int=0
class E(ValueError): pass
class En(enum.Enum): A=1
class F(asyncio.Future): __slots__=()
class St(set): __slots__=()
for c in (S,S2,S3,S4,B,I,T,T2,L,O,DS,DW,E,St):
    o=c()
    print(c.__name__, "__weakref__" in dir(c), end=" ")
    try: print(weakref.ref(o)() is o)
    except TypeError as e: print(e)
print(weakref.ref(En.A)() is En.A)
class Q:
    __slots__=("__weakref__",)
print(Q.__weakref__, Q().__weakref__)
q=Q(); r=weakref.ref(q); print(q.__weakref__ is r)
o=O(); print(o.__weakref__); r=weakref.ref(o); print(o.__weakref__ is r, O.__dict__["__weakref__"])
try: weakref.WeakSet([S()])
except TypeError as e: print(e)
try: weakref.WeakKeyDictionary()[S()]=1
except TypeError as e: print(e)
try: weakref.WeakValueDictionary()[1]=S()
except TypeError as e: print(e)
try: weakref.proxy(S())
except TypeError as e: print(e)
try: weakref.finalize(S(),print)
except TypeError as e: print(e)
try: weakref.WeakSet().add(T2())
except TypeError as e: print(e)
