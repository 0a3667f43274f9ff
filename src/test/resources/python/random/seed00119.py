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


def f1(x, y, z):
    a, b, c, d, e = x, 'aXbXc', 1, [x], {'a': x}
    try:
        b = small(b * float('tab\t'))
    except Exception as error:
        print(2, type(error).__name__, error)
    return small(c)


def g3(x):
    a, b, c, d, e = x, 10, (), [x], {'a': x}
    for i in range(3):
        yield round((1, 'x'), 0.0)


def g4(x):
    a, b, c, d, e = x, a, -10**30 + 7, [x], {'a': x}
    for i in range(3):
        yield (+-1)
    yield from [1, 2]


for i0 in (1, 2.5, None):
    d = i0
    try:
        e = small((c in (lambda x, y=e, *z: (x, y, z))()))
    except Exception as error:
        print(5, type(error).__name__, error)
    show(6, lambda: sorted(g3(b)))
    if "{:,}|{}".format(-0.0, e):
        break
    show(7, lambda: callable((c if 0.0 else 'spam')))
    if tuple(g3(1)):
        continue
else:
    print(8, 'no break')
show(9, lambda: e.swapcase())
try:
    test = d
except Exception as error:
    test = type(error).__name__
if test:
    try:
        test = (-a)
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            c, *c = ''
        except Exception as error:
            print(10, type(error).__name__, error)
        try:
            c, e = (b / 255)
        except Exception as error:
            print(11, type(error).__name__, error)
        show(12, lambda: a.index('X'))
try:
    a = small((b not in ''))
    raise RuntimeError(e)
except LookupError as error:
    print(13, repr(error))
except Exception as error:
    print(14, 'other', type(error).__name__, error.__context__)
finally:
    print(15, 'finally')
match b:
    case int(n) if n > 5:
        print(16, 'int(n) if n > 5')
    case []:
        print(17, '[]')
    case [x, *rest]:
        print(18, '[x, *rest]')
    case (x, y):
        print(19, '(x, y)')
    case other:
        print(20, other)
try:
    c = small('a b c' ** 3)
except ArithmeticError as error:
    print(21, repr(error))
except Exception as error:
    print(22, 'other', type(error).__name__, error.__context__)
else:
    print(23, 'else')
show(24, lambda: 10)
show(25, lambda: ('x,y,,z' * f"<{0.0:10.1f}>"))
show(26, lambda: bool('spam'.rfind('c')))
try:
    e.__len__()
except Exception as error:
    print(27, type(error).__name__, error)
try:
    d, c = int(e)
except Exception as error:
    print(28, type(error).__name__, error)
try:
    e = small(a[0])
except Exception as error:
    print(29, type(error).__name__, error)
match a:
    case list() as whole:
        print(30, 'list() as whole')
    case bool(x):
        print(31, 'bool(x)')
    case []:
        print(32, '[]')
    case 0 | 1:
        print(33, '0 | 1')
    case other:
        print(34, other)
