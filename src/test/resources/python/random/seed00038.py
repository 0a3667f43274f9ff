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
    a, b, c, d, e = x, None, 0x1F, [x], {'a': x}
    for i in range(2):
        yield b'by'
    yield from range(2)


class C2:
    label = {'a': 1, 'b': [2]}
    def __init__(self, value):
        pass
        self.value = value
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __call__(self, *args):
        return args
    def __repr__(self):
        return f'<{self.value}>'
    def __lt__(self, other):
        return NotImplemented
    def __radd__(self, other):
        return [other, self.value]


def f3(x, y, z):
    a, b, c, d, e = x, 10**30, a, [x], {'a': x}
    try:
        e = small(e - sorted(g1(d)))
    except Exception as error:
        print(4, type(error).__name__, error)
    show(5, lambda: {1: e >> 4})
    return small((d is None < 'tab\t'))


class C6:
    label = property(lambda self: [self.value])
    def __init__(self, value):
        pass
        self.value = value
    def twice(self):
        return self.value * 2
    def __eq__(self, other):
        return self.value == other
    def __lt__(self, other):
        return NotImplemented
    def __bool__(self):
        return bool(self.value)
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C6'


try:
    d = small(C2(-1)[0])
except Exception as error:
    print(7, type(error).__name__, error)
show(8, lambda: (-' pad '))
try:
    d = small(C2(-1) + True)
except TypeError as error:
    print(9, repr(error))
except Exception as error:
    print(10, 'other', type(error).__name__, error.__context__)
finally:
    print(11, 'finally')
show(12, lambda: (float(None) * (~'spam')))
for i0 in list(range(2)):
    d = i0
    show(13, lambda: (b.setdefault('q', []) if 1 else (e & -1)))
    show(14, lambda: {'a': [x * 2 for x in 'abc' if not x]})
    try:
        a[0] = small('ÄÖ')
    except Exception as error:
        print(15, type(error).__name__, error)
else:
    print(16, 'no break')
match d:
    case bool(x):
        print(17, 'bool(x)')
    case str(s):
        print(18, 'str(s)')
    case 0 | 1:
        print(19, '0 | 1')
    case int(n) if n > 5:
        print(20, 'int(n) if n > 5')
    case other:
        print(21, other)
show(22, lambda: ["{:.1%}|{}".format(255, b)])
show(23, lambda: (f3({}, 10**30, a, 1) - {'k': e, 'k': ''}))
