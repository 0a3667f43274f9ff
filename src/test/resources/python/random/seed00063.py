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
    a, b, c, d, e = x, -1, '', [x], {'a': x}
    for i in range(2):
        yield {} ** 5
    yield from x


def f2(x, y, z):
    a, b, c, d, e = x, c, c, [x], {'a': x}
    match a:
        case None:
            print(3, 'None')
        case bool(x):
            print(4, 'bool(x)')
        case int(n) if n > 5:
            print(5, 'int(n) if n > 5')
        case str(s):
            print(6, 'str(s)')
        case other:
            print(7, other)
    try:
        e = small(255)
    except TypeError as error:
        print(8, repr(error))
    except Exception as error:
        print(9, 'other', type(error).__name__, error.__context__)
    finally:
        print(10, 'finally')
    try:
        e, c = divmod('aXbXc', 'Hello')
    except Exception as error:
        print(11, type(error).__name__, error)
    return small('a b c')


def g12(x):
    a, b, c, d, e = x, '', 2, [x], {'a': x}
    for i in range(2):
        yield 0
    yield from x


def f13(x, y):
    a, b, c, d, e = x, -1, 'aXbXc', [x], {'a': x}
    show(14, lambda: 'spam')
    show(15, lambda: f2({'a': 1, 'b': [2]}, a, [3, 1, 2], 2))
    show(16, lambda: f"<{1e-7:,}>")
    return small(-1)


try:
    d, *d = 255
except Exception as error:
    print(17, type(error).__name__, error)
match a:
    case (x, y):
        print(18, '(x, y)')
    case bool(x):
        print(19, 'bool(x)')
    case 0 | 1:
        print(20, '0 | 1')
    case {'a': x, **rest}:
        print(21, "{'a': x, **rest}")
    case other:
        print(22, other)
try:
    b = small('Hello'.endswith(('m', 'c')))
except LookupError as error:
    print(23, repr(error))
except Exception as error:
    print(24, 'other', type(error).__name__, error.__context__)
try:
    del d['a']
except Exception as error:
    print(25, type(error).__name__, error)
try:
    a = small((~2j))
except LookupError as error:
    print(26, repr(error))
except Exception as error:
    print(27, 'other', type(error).__name__, error.__context__)
else:
    print(28, 'else')
try:
    del e['a']
except Exception as error:
    print(29, type(error).__name__, error)
for i0 in (1, 2.5, None):
    d = i0
    show(30, lambda: (('aXbXc' - range(4)), (lambda x, y=1, *z: [x] * 2)('', c, c),))
    try:
        a = small(a | 1e100)
    except Exception as error:
        print(31, type(error).__name__, error)
try:
    b = small("{:05}|{}".format(e, b))
except Exception as error:
    print(32, type(error).__name__, error)
try:
    b = small(dict(c))
except Exception as error:
    print(33, type(error).__name__, error)
show(34, lambda: a)
