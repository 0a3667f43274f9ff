import functools


def show(label, function, *args, **named):
    try:
        value = function(*args, **named)
        print(label, type(value).__name__, repr(value)[:300])
        return value
    except Exception as error:
        print(label, type(error).__name__, str(error)[:300])


print('== operators')
import functools


@functools.total_ordering
class Money:
    def __init__(self, cents):
        self.cents = cents

    def __repr__(self):
        return f"Money({self.cents})"

    def __add__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return Money(self.cents + other.cents)

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __eq__(self, other):
        return isinstance(other, Money) and self.cents == other.cents

    def __lt__(self, other):
        return self.cents < other.cents

    def __iter__(self):
        return self


class Euro(Money):
    def __lt__(self, other):
        return 'euro lt'


a, b, e = Money(5), Money(7), Euro(3)
for text in ("a + b", "a + 1", "1 + a", "sum([a, b])", "a - b", "a * 2", "2 * a", "a == b", "a != b", "a < b", "a <= b", "a > b", "a >= b", "max(a, b)", "sorted([b, a])", "hash(a) == hash(Money(5))", "bool(a)", "not a", "len(a)", "-a", "[10, 20, 30][a]", "int(a)", "float(a)", "1 in a", "a[1]", "a[1:2]", "a(1, k=2)", "f'{a:>10}'", "str(a)", "a @ b", "divmod(a, b)", "pow(a, 2)", "pow(a, 2, 3)", "2 ** a", "list(a)", "round(a)", "round(a, 2)", "complex(a)", "abs(a)", "~a", "list(reversed(a))", "dir(a)", "a + e", "e + a", "a == e", "a < e", "a & b", "a << 1", "a.nothing", "{a: 1}", "range(a)", "'x' * a", "a in [b, a]", "[b, a].index(a)", "[a].count(Money(5))", "a if a else 'falsy'", "a and b", "iter(a) is a", "del a.cents", "(a, b) == (a, b)", "[a] < [b]"):
    show(text, lambda: eval(text))
a += 's'
print(a)


print('== descriptors')
class Typed:
    def __init__(self, kind, default=None):
        self.kind, self.default = kind, default

    def __set_name__(self, owner, name):
        self.name = name
        pass

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return instance.__dict__.get(self.name, self.default)

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        instance.__dict__[self.name] = value
    

class Point(object):
    x = Typed((str))
    y = Typed(int, 0)
    __slots__ = ('__dict__', 'extra')

    def __init__(self, x, y=1):
        self.x = x
        self.y = y

    @property
    def total(self):
        "The sum."
        return self.x + self.y

    @classmethod
    def origin(cls, *args):
        return cls(0, *args)


show("make", lambda: vars(Point(1, 2, 3)))
p = show("point", Point, 2, 3)
for action in ("p.x", "p.total", "Point.x", "Point.total", "vars(p)", "p.origin", "Point.origin()", "p.origin(1)", "p.missing", "Point.total.fget.__name__", "Point.total.__doc__", "type(Point.__dict__['x']).__name__", "hasattr(p, 'extra')", "p.x2", "p.unit", "p.totl"):
    show(action, lambda: eval(action))
for name, value in (('new', 2), ('y', 3)):
    show(name, setattr, p, name, value)
show("delete", delattr, p, "extra")
show("after", lambda: (p.x, vars(p), p.total))
