"""What containers say to operands that they do not want."""
from collections import Counter, deque


class Unhashable(dict):
    class Inner(list):
        pass


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


def times(a, b):
    a *= b
    return a


show(lambda: deque([1]) + 1)
show(lambda: deque([1]) + deque([2]))
show(lambda: deque([1]) * "a")
show(lambda: 1.5 * deque([1]))
show(lambda: times({}, "ab"))
show(lambda: times(1.5, "ab"))
show(lambda: times("ab", "ab"))
show(lambda: times(3, "ab"))
show(lambda: {Counter(): 1})
show(lambda: {Unhashable.Inner()})
show(lambda: b"ab" + memoryview(b"cd"))
show(lambda: b"ab" < memoryview(b"cd"))
show(lambda: list[int] + 1)
show(lambda: "a" + list[int])
show(lambda: (int | str) < 1)
show(lambda: (int | str).__eq__(1))
show(lambda: list[int].nothing)
show(lambda: map(None))
show(lambda: "a".__rmul__("b"))
show(lambda: [1].__imul__("b"))
show(lambda: {1}.__rsub__({2}))
show(lambda: type(iter("abc")))
show(lambda: type(iter("äbc")))
show(lambda: iter([1, 2]).__length_hint__())
show(lambda: (memoryview(b"abca").count(97), memoryview(b"abc").index(99), list(memoryview(b"ab")), hash(memoryview(b"a")) == hash(b"a")))
show(lambda: (5).__float__(1))
show(lambda: __import__(5))
