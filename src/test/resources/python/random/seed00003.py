def small(value):
    """The value, or a stand-in when it has grown large."""
    if isinstance(value, int) and 50 < abs(value) < 10**25:
        return value % 50
    return value if len(repr(value)) < 80 else len(repr(value))


def show(label, function):
    try:
        value = function()
        print(label, type(value).__name__, repr(value)[:200])
    except Exception as error:
        print(label, type(error).__name__, str(error)[:200])


a, b, c, d, e = 1, 'text', [1, 2, 3], {'a': 1}, 2.5


class C1:
    label = -10**30 + 7
    def __init__(self, value):
        pass
        self.value = value
    def __getitem__(self, i):
        return [self.value][i]
    def __add__(self, other):
        return (self.value, other)
    def twice(self):
        return self.value * 2
    def __call__(self, *args):
        return args
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C1'


def g2(x):
    a, b, c, d, e = x, 10**30, b, [x], {'a': x}
    for i in range(3):
        yield (lambda x, y='12', *z: x + y)({1, 2, 3})
    yield from x


show(3, lambda: c)
try:
    c = small(e[:2])
except Exception as error:
    print(4, type(error).__name__, error)
try:
    test = (c >= d)
except Exception as error:
    test = type(error).__name__
if test:
    try:
        c, *d = (10 & a)
    except Exception as error:
        print(5, type(error).__name__, error)
    try:
        e = small(e // (0 - e))
    except Exception as error:
        print(6, type(error).__name__, error)
    try:
        e += e; e = small(e)
    except Exception as error:
        print(7, type(error).__name__, error)
elif test == 'Hello':
    show(8, lambda: (len(C1(e)) and [[x * 2 for x in range(5, 0, -2)] for y in range(2)]))
    try:
        b = small(e.replace('a', 'zz'))
        raise RuntimeError('ÄÖ')
    except LookupError as error:
        print(9, repr(error))
    except Exception as error:
        print(10, 'other', type(error).__name__, error.__context__)
    else:
        print(11, 'else')
    try:
        d = small((sorted(g2('Hello')) + C1('ÄÖ')))
    except Exception as error:
        print(12, type(error).__name__, error)
else:
    print(13, test)
for i0 in (1, 2.5, None):
    d = i0
    try:
        a = small((not a))
    except Exception as error:
        print(14, type(error).__name__, error)
    try:
        a, *d = c[a]
    except Exception as error:
        print(15, type(error).__name__, error)
    try:
        d = small(((a <= a) + 'aXbXc' << 2))
    except Exception as error:
        print(16, type(error).__name__, error)
else:
    print(17, 'no break')
try:
    d[0] = small(d)
except Exception as error:
    print(18, type(error).__name__, error)
show(19, lambda: d)
show(20, lambda: (c.values() * range(4)))
try:
    c = small((-'a b c'))
except Exception as error:
    print(21, type(error).__name__, error)
show(22, lambda: (d * a.capitalize()))
