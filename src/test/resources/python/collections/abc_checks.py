from collections.abc import Awaitable, Callable, Coroutine, Generator, Hashable, Iterable, Iterator, Mapping, MutableMapping, MutableSequence, Sequence, Set, Sized

print(isinstance([], Iterable), isinstance([], Iterator), isinstance(iter([]), Iterator), isinstance({}, Mapping), isinstance((), Sequence), isinstance("", Sequence), isinstance(set(), Set), isinstance([], Hashable), isinstance(len, Callable), isinstance(5, Sized))


async def f():
    pass


c = f()
print(isinstance(c, Coroutine), isinstance(c, Awaitable), isinstance((x for x in []), Generator), issubclass(dict, MutableMapping), issubclass(list, MutableSequence))
c.close()


class Lower(MutableMapping):
    def __init__(self, **kw):
        self.d = {}
        self.update(kw)

    def __getitem__(self, k):
        return self.d[k.lower()]

    def __setitem__(self, k, v):
        self.d[k.lower()] = v

    def __delitem__(self, k):
        del self.d[k.lower()]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


m = Lower(A=1, B=2)
m["C"] = 3
print(m["c"], "A" in m, list(m.items()), m.get("z", 0), m.pop("B"), dict(m), len(m), m.setdefault("Q", 7), m == {"a": 1, "c": 3, "q": 7})


class Squares(Sequence):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        if i >= 4:
            raise IndexError(i)
        return i * i


s = Squares()
print(list(s), 4 in s, s.index(9), list(reversed(s)), s.count(1))
try:
    Sequence()
except TypeError as error:
    print(error)
