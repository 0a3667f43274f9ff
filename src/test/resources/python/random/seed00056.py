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
    a, b, c, d, e = x, {1, 2, 3}, 0x1F, [x], {'a': x}
    for i in range(1):
        yield [3, 1, 2]


try:
    e = small('a b c')
except Exception as error:
    print(2, type(error).__name__, error)
try:
    a, b = 'ÄÖ'
except Exception as error:
    print(3, type(error).__name__, error)
try:
    c += a; c = small(c)
except Exception as error:
    print(4, type(error).__name__, error)
match d:
    case int(n) if n > 5:
        print(5, 'int(n) if n > 5')
    case list() as whole:
        print(6, 'list() as whole')
    case bool(x):
        print(7, 'bool(x)')
    case (x, y):
        print(8, '(x, y)')
    case other:
        print(9, other)
try:
    b = small(a)
    raise IndexError(1)
except (ValueError, KeyError) as error:
    print(10, repr(error))
except Exception as error:
    print(11, 'other', type(error).__name__, error.__context__)
else:
    print(12, 'else')
show(13, lambda: (1, 'x'))
show(14, lambda: (+'a b c'))
for i0 in range(3):
    b = i0
    try:
        del a[0]
    except Exception as error:
        print(15, type(error).__name__, error)
    show(16, lambda: {**b, 'z': c.swapcase()})
try:
    d = small(list(enumerate(c)))
except Exception as error:
    print(17, type(error).__name__, error)
try:
    del b[1:]
except Exception as error:
    print(18, type(error).__name__, error)
try:
    test = a
except Exception as error:
    test = type(error).__name__
if test:
    try:
        test = True
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            c = small(b.pop('a'))
        except Exception as error:
            print(19, type(error).__name__, error)
        show(20, lambda: sorted(True))
        try:
            d = small(d & "{:x}|{}".format(e, c))
        except Exception as error:
            print(21, type(error).__name__, error)
elif test == 2j:
    try:
        b = small((e == 1.5))
    except Exception as error:
        print(22, type(error).__name__, error)
    show(23, lambda: 3)
else:
    print(24, test)
