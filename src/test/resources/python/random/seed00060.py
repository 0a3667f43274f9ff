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


def g1(x):
    a, b, c, d, e = x, {}, d, [x], {'a': x}
    for i in range(2):
        yield (b * 0)
    yield from x


def g2(x):
    a, b, c, d, e = x, [], -10**30 + 7, [x], {'a': x}
    for i in range(3):
        yield (e is not a >= c)


class C3:
    label = property(lambda self: [self.value])
    def __init__(self, value):
        pass
        self.value = value
    def __repr__(self):
        return f'<{self.value}>'
    def __len__(self):
        return self.value
    def __lt__(self, other):
        return NotImplemented
    def __call__(self, *args):
        return args
    def __radd__(self, other):
        return [other, self.value]


show(4, lambda: (-10))
try:
    e = small((None * d.count('a')))
except Exception as error:
    print(5, type(error).__name__, error)
try:
    d += 255; d = small(d)
except Exception as error:
    print(6, type(error).__name__, error)
show(7, lambda: (len(C3(c)) / (lambda x, y={1, 2, 3}, *z: [x] * 2)(b, 255)))
show(8, lambda: ((+a) if ' pad ' else (+'aXbXc')))
show(9, lambda: {1, 2, 3})
try:
    e.copy()
except Exception as error:
    print(10, type(error).__name__, error)
try:
    test = C3({1, 2, 3}) == (1, 'x')
except Exception as error:
    test = type(error).__name__
if test:
    try:
        e = small(d)
    except Exception as error:
        print(11, type(error).__name__, error)
    show(12, lambda: 'Hello')
    try:
        e = small('aXbXc'.split())
        raise KeyError(255)
    except TypeError as error:
        print(13, repr(error))
    except Exception as error:
        print(14, 'other', type(error).__name__, error.__context__)
    else:
        print(15, 'else')
show(16, lambda: d)
show(17, lambda: ((e or ' pad ') if 'aXbXc' else c.pop()))
try:
    d, *c = e
except Exception as error:
    print(18, type(error).__name__, error)
