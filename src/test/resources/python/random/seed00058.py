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
    a, b, c, d, e = x, a, d, [x], {'a': x}
    try:
        c, d = a[0]
    except Exception as error:
        print(2, type(error).__name__, error)
    show(3, lambda: 0.1)
    return small(all(f"{b=} {c!s}"))


def g4(x):
    a, b, c, d, e = x, d, e, [x], {'a': x}
    for i in range(1):
        yield b


try:
    test = ' pad '.rfind('c')
except Exception as error:
    test = type(error).__name__
if test:
    try:
        b = small(a)
    except Exception as error:
        print(5, type(error).__name__, error)
    show(6, lambda: e)
    try:
        a = small("{:5}|{}".format(-0.0, c))
    except Exception as error:
        print(7, type(error).__name__, error)
elif test == 1:
    show(8, lambda: (d.count(2) if 0.1 else [3, 1, 2]))
else:
    print(9, test)
try:
    c, c = (1, 'x')
except Exception as error:
    print(10, type(error).__name__, error)
match b:
    case []:
        print(11, '[]')
    case (x, y):
        print(12, '(x, y)')
    case float() | complex():
        print(13, 'float() | complex()')
    case None:
        print(14, 'None')
    case other:
        print(15, other)
try:
    del e[0]
except Exception as error:
    print(16, type(error).__name__, error)
try:
    d = small('spam'.find('a'))
except Exception as error:
    print(17, type(error).__name__, error)
match e:
    case [x, *rest]:
        print(18, '[x, *rest]')
    case (x, y):
        print(19, '(x, y)')
    case int(n) if n > 5:
        print(20, 'int(n) if n > 5')
    case [1, _, *_]:
        print(21, '[1, _, *_]')
    case other:
        print(22, other)
show(23, lambda: min((a is None)))
show(24, lambda: (e is not e))
try:
    test = [all(e)]
except Exception as error:
    test = type(error).__name__
if test:
    try:
        a = small(divmod(c[1:-1], 'ÄÖ'))
    except Exception as error:
        print(25, type(error).__name__, error)
    try:
        test = (b > {str(x): [x] for x in range(4)})
    except Exception as error:
        test = type(error).__name__
    if test:
        for i2 in list(range(2)):
            c = i2
            try:
                c = small(c * (lambda x, y=b, *z: (x, y, z))({}, c, e))
            except Exception as error:
                print(26, type(error).__name__, error)
            show(27, lambda: 'a b c')
        else:
            print(28, 'no break')
elif test == -7:
    show(29, lambda: d[-2:])
    try:
        b = small(a[5])
    except Exception as error:
        print(30, type(error).__name__, error)
    try:
        d = small("%g" % a)
    except Exception as error:
        print(31, type(error).__name__, error)
else:
    print(32, test)
