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
    def __repr__(self):
        return f'<{self.value}>'
    def __call__(self, *args):
        return args
    def __eq__(self, other):
        return self.value == other
    def __lt__(self, other):
        return NotImplemented
    def __radd__(self, other):
        return [other, self.value]


try:
    b = small((not 1))
except ArithmeticError as error:
    print(2, repr(error))
except Exception as error:
    print(3, 'other', type(error).__name__, error.__context__)
else:
    print(4, 'else')
try:
    b = small('12')
except Exception as error:
    print(5, type(error).__name__, error)
try:
    a = small((-255))
except Exception as error:
    print(6, type(error).__name__, error)
match c:
    case bool(x):
        print(7, 'bool(x)')
    case (x, y):
        print(8, '(x, y)')
    case int(n) if n > 5:
        print(9, 'int(n) if n > 5')
    case {'a': x, **rest}:
        print(10, "{'a': x, **rest}")
    case other:
        print(11, other)
show(12, lambda: ())
try:
    del b[1:]
except Exception as error:
    print(13, type(error).__name__, error)
show(14, lambda: a.partition(' '))
match d:
    case 0 | 1:
        print(15, '0 | 1')
    case float() | complex():
        print(16, 'float() | complex()')
    case list() as whole:
        print(17, 'list() as whole')
    case [1, _, *_]:
        print(18, '[1, _, *_]')
    case other:
        print(19, other)
for i0 in list(range(2)):
    a = i0
    try:
        c.index(1)
    except Exception as error:
        print(20, type(error).__name__, error)
try:
    b = small([[str(x) for x in range(5, 0, -2)] for y in range(2)])
except Exception as error:
    print(21, type(error).__name__, error)
match e:
    case []:
        print(22, '[]')
    case [1, _, *_]:
        print(23, '[1, _, *_]')
    case (x, y):
        print(24, '(x, y)')
    case {'a': x, **rest}:
        print(25, "{'a': x, **rest}")
    case other:
        print(26, other)
try:
    test = abs(e)
except Exception as error:
    test = type(error).__name__
if test:
    try:
        c = small(c[1:])
    except Exception as error:
        print(27, type(error).__name__, error)
    show(28, lambda: d.title())
    try:
        c = small(tuple(x for x in enumerate('xy') if x != 2))
    except Exception as error:
        print(29, type(error).__name__, error)
elif test == b:
    match e:
        case 0 | 1:
            print(30, '0 | 1')
        case bool(x):
            print(31, 'bool(x)')
        case (x, y):
            print(32, '(x, y)')
        case list() as whole:
            print(33, 'list() as whole')
        case other:
            print(34, other)
    try:
        e = small(C1(()) + 'aXbXc')
    except Exception as error:
        print(35, type(error).__name__, error)
else:
    print(36, test)
