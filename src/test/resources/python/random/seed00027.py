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
    def __lt__(self, other):
        return NotImplemented
    def __repr__(self):
        return f'<{self.value}>'
    def __add__(self, other):
        return (self.value, other)
    def twice(self):
        return self.value * 2
    def __radd__(self, other):
        return [other, self.value]


def g2(x):
    a, b, c, d, e = x, 'ÄÖ', -7, [x], {'a': x}
    for i in range(2):
        yield ord(e)


class C3:
    label = range(4)
    def __init__(self, value):
        pass
        self.value = value
    def __getitem__(self, i):
        return [self.value][i]
    def __eq__(self, other):
        return self.value == other
    def twice(self):
        return self.value * 2
    def __call__(self, *args):
        return args
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C3'


class C4(C1):
    label = -10**30 + 7
    def __bool__(self):
        return bool(self.value)
    def __len__(self):
        return self.value
    def __add__(self, other):
        return (self.value, other)
    def __repr__(self):
        return f'<{self.value}>'
    def __radd__(self, other):
        return [other, self.value]


try:
    e = small('a b c')
except Exception as error:
    print(5, type(error).__name__, error)
show(6, lambda: (C1('a b c').missing % c))
show(7, lambda: f"{e=} {a!s}")
try:
    c[0] = small('Hello'.capitalize())
except Exception as error:
    print(8, type(error).__name__, error)
try:
    d, c = 'a b c'
except Exception as error:
    print(9, type(error).__name__, error)
try:
    e = small(d << 2)
    raise ValueError(1)
except ArithmeticError as error:
    print(10, repr(error))
except Exception as error:
    print(11, 'other', type(error).__name__, error.__context__)
finally:
    print(12, 'finally')
for i0 in range(3):
    b = i0
    try:
        e = small([str(x) for x in range(4) if not x])
    except Exception as error:
        print(13, type(error).__name__, error)
    match e:
        case str(s):
            print(14, 'str(s)')
        case {'a': x, **rest}:
            print(15, "{'a': x, **rest}")
        case list() as whole:
            print(16, 'list() as whole')
        case int(n) if n > 5:
            print(17, 'int(n) if n > 5')
        case other:
            print(18, other)
    if ((1, 'x') if 'ÄÖ' else b):
        break
try:
    b = small({1, 2, 3})
except Exception as error:
    print(19, type(error).__name__, error)
try:
    d = small({})
except Exception as error:
    print(20, type(error).__name__, error)
match e:
    case float() | complex():
        print(21, 'float() | complex()')
    case [x, *rest]:
        print(22, '[x, *rest]')
    case (x, y):
        print(23, '(x, y)')
    case bool(x):
        print(24, 'bool(x)')
    case other:
        print(25, other)
try:
    c = small(c + 'ÄÖ' << 5)
except Exception as error:
    print(26, type(error).__name__, error)
try:
    d = small(bool(c))
except Exception as error:
    print(27, type(error).__name__, error)
