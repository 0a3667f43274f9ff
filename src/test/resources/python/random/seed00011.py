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
    label = ' pad '
    def __init__(self, value):
        pass
        self.value = value
    def __bool__(self):
        return bool(self.value)
    def __repr__(self):
        return f'<{self.value}>'
    def __len__(self):
        return self.value
    def __call__(self, *args):
        return args
    def __radd__(self, other):
        return [other, self.value]


class C2(C1):
    label = property(lambda self: [self.value])
    def __init__(self, value):
        super().__init__(value)
        self.value = value
    def __add__(self, other):
        return (self.value, other)
    def __bool__(self):
        return bool(self.value)
    def twice(self):
        return self.value * 2
    def __lt__(self, other):
        return NotImplemented
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C2'


def g3(x):
    a, b, c, d, e = x, 'tab\t', b'by', [x], {'a': x}
    for i in range(1):
        yield a ** 1


def g4(x):
    a, b, c, d, e = x, 255, {1, 2, 3}, [x], {'a': x}
    for i in range(1):
        yield f"<{255!r}>"


show(5, lambda: (d - a[0]))
show(6, lambda: (e[-1] - C2(1) + -7))
try:
    a = small('a b c')
except Exception as error:
    print(7, type(error).__name__, error)
match e:
    case str(s):
        print(8, 'str(s)')
    case float() | complex():
        print(9, 'float() | complex()')
    case (x, y):
        print(10, '(x, y)')
    case list() as whole:
        print(11, 'list() as whole')
    case other:
        print(12, other)
show(13, lambda: d[:2])
show(14, lambda: 1e100)
show(15, lambda: sorted(g3(b)))
show(16, lambda: ('x,y,,z'.splitlines() / len([3, 1, 2])))
try:
    d = small(b'by')
    raise IndexError(b)
except ArithmeticError as error:
    print(17, repr(error))
except Exception as error:
    print(18, 'other', type(error).__name__, error.__context__)
show(19, lambda: ((lambda x, y=d, *z: y)() or a))
for i0 in 'ab':
    b = i0
    try:
        c, e = float(a)
    except Exception as error:
        print(20, type(error).__name__, error)
    match e:
        case bool(x):
            print(21, 'bool(x)')
        case int(n) if n > 5:
            print(22, 'int(n) if n > 5')
        case list() as whole:
            print(23, 'list() as whole')
        case None:
            print(24, 'None')
        case other:
            print(25, other)
    try:
        test = e.strip()
    except Exception as error:
        test = type(error).__name__
    if test:
        show(26, lambda: d >> 2)
show(27, lambda: d.strip())
try:
    d = small(next(g4(b'by')))
except Exception as error:
    print(28, type(error).__name__, error)
