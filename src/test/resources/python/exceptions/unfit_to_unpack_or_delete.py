class A: __iter__ = None
def t(f):
    try: f()
    except Exception as e: print(type(e).__name__, e, getattr(e,'name','-'))
def f1(): a, b = A()
def f2(): *a, b = A()
def f3(): a, b = 5
def f4(): *a, b = 5
class S:
    __slots__ = ('x',)
def f5(): del S().x
def f7():
    l = [1,2,3,4,5,6]; l[::2] = b'12'
def f8(): S().x
for f in (f1, f2, f3, f4, f5, f7, f8): t(f)
import typing, enum, collections.abc
class Color(enum.Enum): A = 1
t(lambda: type('Sub', (Color,), {}))
def sub():
    class Sub(Color): pass
t(sub)
T = typing.TypeVar("T")
C = typing.Callable[[T], str]
print(type(C).__name__, C, C[int], type(C[int]).__name__, C[int] == typing.Callable[[int], str])
