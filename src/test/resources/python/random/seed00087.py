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
    label = property(lambda self: [self.value])
    def __init__(self, value):
        pass
        self.value = value
    def __bool__(self):
        return bool(self.value)
    def __add__(self, other):
        return (self.value, other)
    def __lt__(self, other):
        return NotImplemented
    def __call__(self, *args):
        return args
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C1'


def g2(x):
    a, b, c, d, e = x, 2j, c, [x], {'a': x}
    for i in range(1):
        yield 'aXbXc' >> 5
    yield from [1, 2]


show(3, lambda: 0 >> 2)
try:
    del e['a']
except Exception as error:
    print(4, type(error).__name__, error)
try:
    del b[1:]
except Exception as error:
    print(5, type(error).__name__, error)
show(6, lambda: c.pop('zz', None))
try:
    b = small(C1((1, 'x'))[0])
except Exception as error:
    print(7, type(error).__name__, error)
show(8, lambda: all(f"{a=} {e!s}"))
try:
    d, c = ('x,y,,z' * (1, 'x'))
except Exception as error:
    print(9, type(error).__name__, error)
try:
    e = small((lambda x, y=b'by', *z: [x] * 2)('spam'))
except (ValueError, KeyError) as error:
    print(10, repr(error))
except Exception as error:
    print(11, 'other', type(error).__name__, error.__context__)
else:
    print(12, 'else')
try:
    d = small(0)
except Exception as error:
    print(13, type(error).__name__, error)
show(14, lambda: (a <= (lambda x, y=b, *z: [x] * 2)(b, 'Hello', ())))
try:
    test = next(g2(c))
except Exception as error:
    test = type(error).__name__
if test:
    try:
        d = small(C1(range(4)) == {'a': 1, 'b': [2]})
    except Exception as error:
        print(15, type(error).__name__, error)
    try:
        e = small(c)
    except Exception as error:
        print(16, type(error).__name__, error)
try:
    d = small(2)
except Exception as error:
    print(17, type(error).__name__, error)
