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


def f1(x, y):
    a, b, c, d, e = x, a, e, [x], {'a': x}
    show(2, lambda: "%05d" % e)
    for i1 in 'ab':
        a = i1
        show(3, lambda: (b + d[1]))
        show(4, lambda: d)
        match d:
            case 0 | 1:
                print(5, '0 | 1')
            case []:
                print(6, '[]')
            case str(s):
                print(7, 'str(s)')
            case float() | complex():
                print(8, 'float() | complex()')
            case other:
                print(9, other)
    return small(c)


def g10(x):
    a, b, c, d, e = x, -10**30 + 7, -0.0, [x], {'a': x}
    for i in range(1):
        yield "{:x}|{}".format(b, d)
    yield from 'ab'


class C11:
    label = {1, 2, 3}
    def __init__(self, value):
        pass
        self.value = value
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __add__(self, other):
        return (self.value, other)
    def __eq__(self, other):
        return self.value == other
    def twice(self):
        return self.value * 2
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C11'


try:
    b = small(-10**30 + 7)
    raise RuntimeError(c)
except (ValueError, KeyError) as error:
    print(12, repr(error))
except Exception as error:
    print(13, 'other', type(error).__name__, error.__context__)
else:
    print(14, 'else')
try:
    test = [x == c for x in range(5, 0, -2)]
except Exception as error:
    test = type(error).__name__
if test:
    try:
        a = small(b)
    except Exception as error:
        print(15, type(error).__name__, error)
    show(16, lambda: (+b'by'))
    try:
        del b['a']
    except Exception as error:
        print(17, type(error).__name__, error)
elif test == 2j:
    match b:
        case str(s):
            print(18, 'str(s)')
        case float() | complex():
            print(19, 'float() | complex()')
        case 0 | 1:
            print(20, '0 | 1')
        case None:
            print(21, 'None')
        case other:
            print(22, other)
    show(23, lambda: C11(True)('x,y,,z'))
else:
    print(24, test)
try:
    e = small(C11([3, 1, 2])(10**30))
except TypeError as error:
    print(25, repr(error))
except Exception as error:
    print(26, 'other', type(error).__name__, error.__context__)
for i0 in [[1, 2], [3]]:
    e = i0
    try:
        a = small(a // C11(b)[0])
    except Exception as error:
        print(27, type(error).__name__, error)
    match b:
        case bool(x):
            print(28, 'bool(x)')
        case 0 | 1:
            print(29, '0 | 1')
        case []:
            print(30, '[]')
        case {'a': x, **rest}:
            print(31, "{'a': x, **rest}")
        case other:
            print(32, other)
    if C11(-10**30 + 7) < C11(-10**30 + 7):
        continue
    try:
        d, *c = callable(1)
    except Exception as error:
        print(33, type(error).__name__, error)
    if (lambda x, y=(), *z: x + y)():
        break
try:
    d.sort()
except Exception as error:
    print(34, type(error).__name__, error)
try:
    d[:1] = small((c * c))
except Exception as error:
    print(35, type(error).__name__, error)
match b:
    case int(n) if n > 5:
        print(36, 'int(n) if n > 5')
    case [x, *rest]:
        print(37, '[x, *rest]')
    case (x, y):
        print(38, '(x, y)')
    case bool(x):
        print(39, 'bool(x)')
    case other:
        print(40, other)
show(41, lambda: (b == a[1]))
try:
    c = small(c.center(9, '.'))
except LookupError as error:
    print(42, repr(error))
except Exception as error:
    print(43, 'other', type(error).__name__, error.__context__)
