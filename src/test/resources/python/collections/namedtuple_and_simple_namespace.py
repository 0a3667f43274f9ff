from collections import namedtuple
from types import MappingProxyType, SimpleNamespace

Point = namedtuple("Point", ["x", "y"])
p = Point(1, y=2)
x, y = p
print(p, x, y, p[0], p._asdict(), p._replace(y=5), Point._make([7, 8]), p == (1, 2), isinstance(p, tuple), Point.__doc__)
for action in (lambda: Point(1), lambda: setattr(p, "x", 3), lambda: p.z, lambda: Point(1, 2, 3)):
    try:
        action()
    except (TypeError, AttributeError) as error:
        print(error)


class Better(namedtuple("Better", "a b")):
    __slots__ = ()

    @property
    def total(self):
        return self.a + self.b


print(Better(1, 2).total, Better(1, 2), sorted([Better(2, 1), Better(1, 9)]), {Point(0, 0): "origin"}[(0, 0)])
ns = SimpleNamespace(a=1, b="x")
ns.c = [1]
print(ns, ns.a, ns == SimpleNamespace(a=1, b="x", c=[1]), vars(ns))
proxy = MappingProxyType({"a": 1})
print(proxy, proxy["a"])
try:
    proxy["a"] = 2
except TypeError as error:
    print(error)
