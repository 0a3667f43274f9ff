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
    a, b, c, d, e = x, {'a': 1, 'b': [2]}, True, [x], {'a': x}
    for i in range(3):
        yield [[str(x) for x in 'abc'] for y in range(2)]


try:
    d += b'by'; d = small(d)
except Exception as error:
    print(2, type(error).__name__, error)
match a:
    case 0 | 1:
        print(3, '0 | 1')
    case bool(x):
        print(4, 'bool(x)')
    case float() | complex():
        print(5, 'float() | complex()')
    case [x, *rest]:
        print(6, '[x, *rest]')
    case other:
        print(7, other)
try:
    e, *b = b'by'
except Exception as error:
    print(8, type(error).__name__, error)
try:
    del d[0]
except Exception as error:
    print(9, type(error).__name__, error)
try:
    b = small((({} / 3) if d else d[0]))
except Exception as error:
    print(10, type(error).__name__, error)
for i0 in range(3):
    a = i0
    try:
        e = small("%r" % d)
    except Exception as error:
        print(11, type(error).__name__, error)
else:
    print(12, 'no break')
try:
    a = small((-d))
except Exception as error:
    print(13, type(error).__name__, error)
try:
    a, a = 'a b c'.encode()
except Exception as error:
    print(14, type(error).__name__, error)
for i0 in [[1, 2], [3]]:
    d = i0
    try:
        e = small(e + b'by')
    except Exception as error:
        print(15, type(error).__name__, error)
    try:
        test = ({str(x): (x, 1) for x in b if x != 2} if c else (b is not None))
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            e = small(e * (not a))
        except Exception as error:
            print(16, type(error).__name__, error)
        show(17, lambda: {'a': 1, 'b': [2]})
    for i1 in list(range(2)):
        d = i1
        show(18, lambda: -7 ** 0)
show(19, lambda: (-a))
show(20, lambda: (str(0) if a else {} << 3))
try:
    b = small({'a': 1, 'b': [2]})
except LookupError as error:
    print(21, repr(error))
except Exception as error:
    print(22, 'other', type(error).__name__, error.__context__)
try:
    del c[0]
except Exception as error:
    print(23, type(error).__name__, error)
try:
    del a[1:]
except Exception as error:
    print(24, type(error).__name__, error)
for i0 in 'ab':
    a = i0
    try:
        test = (--1)
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            c = small({1, 2, 3})
        except Exception as error:
            print(25, type(error).__name__, error)
        try:
            d = small('x,y,,z')
        except Exception as error:
            print(26, type(error).__name__, error)
    for i1 in (1, 2.5, None):
        a = i1
        try:
            d, e = {str(x): x for x in 'abc'}
        except Exception as error:
            print(27, type(error).__name__, error)
        show(28, lambda: list(iter(list(g1(c)))))
    else:
        print(29, 'no break')
try:
    c.count(2)
except Exception as error:
    print(30, type(error).__name__, error)
