"""What the __new__ of native classes, and their methods, say of what is none of theirs."""
import collections, enum, unittest
class B:
    def __new__(cls, *a): return super().__new__(cls, *a)
class C:
    def __new__(cls): return super().__new__()
class D:
    def __new__(cls): return super().__new__(1)
class E:
    def __new__(cls): return super().__new__(int)
class F(int):
    def __new__(cls): return super().__new__(object)
class G(list):
    def __new__(cls): return super().__new__(cls, 1, 2)
class H(str):
    def __new__(cls, x): return super().__new__(cls, x, 3)
class I(dict):
    def __init__(self): super().__init__(1)
class J(tuple):
    def __new__(cls): return super().__new__(list)
class K:
    def __init__(self, x): super().__init__(x)
class L(float):
    def __new__(cls, x): return super().__new__(x)
class M:
    def __new__(cls): return super().__new__(int)
class N:
    def __new__(cls, x): return object.__new__(cls, x)
    def __init__(self, x): pass
class O:
    def __init__(self, x): object.__init__(self, x)
for f in (lambda: B(1), C, D, E, F, G, lambda: H("a"), I, J, lambda: K(1), lambda: L(1), M, lambda: N(1), lambda: O(1), lambda: int.__new__(), lambda: int.__new__(1), lambda: int.__new__(str), lambda: object.__new__(int), lambda: tuple.__new__(tuple, 1), lambda: dict.__init__({}, 1), lambda: list.__init__([], 1, 2), lambda: bool.__new__(int), lambda: int.__new__(bool, 3), lambda: str.__new__(int)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for f in (lambda: collections.deque.append(1), lambda: collections.deque.append([], 1), lambda: collections.deque.append(), lambda: list.append((), 1), lambda: dict.get([], 1), lambda: str.upper(1), lambda: set.add({}, 1), lambda: collections.deque.popleft({}), lambda: collections.Counter.most_common(1), lambda: collections.deque.__len__([]), lambda: int.__add__("a", 1), lambda: collections.deque.maxlen.__get__(1), lambda: float.is_integer(1), lambda: tuple.index([], 1), lambda: frozenset.union({}, 1), lambda: range.index([], 1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
