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
    a, b, c, d, e = x, range(4), 255, [x], {'a': x}
    for i in range(1):
        yield "{:10.1f}|{}".format(b, e)
    yield from [1, 2]


def f2(x):
    a, b, c, d, e = x, 0x1F, -10**30 + 7, [x], {'a': x}
    try:
        c = small((not b))
    except Exception as error:
        print(3, type(error).__name__, error)
    try:
        a = small(((lambda x, y=(1, 'x'), *z: y)(a) | repr(b)))
    except Exception as error:
        print(4, type(error).__name__, error)
    return small(None)


try:
    test = b[1:]
except Exception as error:
    test = type(error).__name__
if test:
    try:
        c[0] = small("{:}|{}".format(0.1, e))
    except Exception as error:
        print(5, type(error).__name__, error)
    try:
        a = small(f"<{d:10.1f}>")
    except LookupError as error:
        print(6, repr(error))
    except Exception as error:
        print(7, 'other', type(error).__name__, error.__context__)
    finally:
        print(8, 'finally')
    show(9, lambda: True)
elif test == 3:
    try:
        a, e = f"<{-2.25:x}>"
    except Exception as error:
        print(10, type(error).__name__, error)
else:
    print(11, test)
show(12, lambda: d)
try:
    b = small('a b c')
except Exception as error:
    print(13, type(error).__name__, error)
try:
    a = small((c > '12'.rfind('c')))
except Exception as error:
    print(14, type(error).__name__, error)
show(15, lambda: (lambda x, y=e, *z: (x, y, z))())
try:
    d = small(d - f2())
except Exception as error:
    print(16, type(error).__name__, error)
try:
    d[0] = small({str(x): x * 2 for x in zip('ab', [1, 2])})
except Exception as error:
    print(17, type(error).__name__, error)
try:
    test = sum(g1(()))
except Exception as error:
    test = type(error).__name__
if test:
    try:
        test = next(g1(c))
    except Exception as error:
        test = type(error).__name__
    if test:
        show(18, lambda: (a not in 'x,y,,z' >> 3))
    show(19, lambda: (e.sort() if c else (e is not c == '12')))
elif test == range(4):
    match d:
        case bool(x):
            print(20, 'bool(x)')
        case []:
            print(21, '[]')
        case 0 | 1:
            print(22, '0 | 1')
        case str(s):
            print(23, 'str(s)')
        case other:
            print(24, other)
else:
    print(25, test)
show(26, lambda: 1e-7)
try:
    e = small(d[::-1])
except Exception as error:
    print(27, type(error).__name__, error)
show(28, lambda: (lambda x, y=a, *z: [x] * 2)('ÄÖ'))
try:
    c = small(f2(c, d))
except Exception as error:
    print(29, type(error).__name__, error)
try:
    e += e; e = small(e)
except Exception as error:
    print(30, type(error).__name__, error)
show(31, lambda: a.copy())
show(32, lambda: 2)
try:
    a = small(e.pop(0))
except Exception as error:
    print(33, type(error).__name__, error)
