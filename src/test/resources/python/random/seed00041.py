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
    a, b, c, d, e = x, b, -10**30 + 7, [x], {'a': x}
    for i in range(3):
        yield max(())


def g2(x):
    a, b, c, d, e = x, b, [], [x], {'a': x}
    for i in range(2):
        yield sorted(g1(e))
    yield from range(2)


class C3:
    label = property(lambda self: [self.value])
    def __init__(self, value):
        pass
        self.value = value
    def __eq__(self, other):
        return self.value == other
    def __getitem__(self, i):
        return [self.value][i]
    def __len__(self):
        return self.value
    def __lt__(self, other):
        return NotImplemented
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C3'


class C4(C3):
    label = -2.25
    def __init__(self, value):
        super().__init__(value)
        self.value = value
    def __repr__(self):
        return f'<{self.value}>'
    def twice(self):
        return self.value * 2
    def __len__(self):
        return self.value
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __radd__(self, other):
        return [other, self.value]


show(5, lambda: (-d))
try:
    b, d = (a <= 2j)
except Exception as error:
    print(6, type(error).__name__, error)
match d:
    case float() | complex():
        print(7, 'float() | complex()')
    case 0 | 1:
        print(8, '0 | 1')
    case []:
        print(9, '[]')
    case (x, y):
        print(10, '(x, y)')
    case other:
        print(11, other)
show(12, lambda: tuple('tab\t'.splitlines()))
show(13, lambda: (d if None else (lambda x, y={'a': 1, 'b': [2]}, *z: [x] * 2)()))
show(14, lambda: (-{1, 2, 3}))
try:
    test = c.clear()
except Exception as error:
    test = type(error).__name__
if test:
    show(15, lambda: "{:10.1f}|{}".format(b, b))
    match d:
        case []:
            print(16, '[]')
        case list() as whole:
            print(17, 'list() as whole')
        case int(n) if n > 5:
            print(18, 'int(n) if n > 5')
        case [1, _, *_]:
            print(19, '[1, _, *_]')
        case other:
            print(20, other)
    try:
        e.extend((7, 8))
    except Exception as error:
        print(21, type(error).__name__, error)
elif test == -10**30 + 7:
    try:
        a += d; a = small(a)
    except Exception as error:
        print(22, type(error).__name__, error)
else:
    print(23, test)
show(24, lambda: 1)
