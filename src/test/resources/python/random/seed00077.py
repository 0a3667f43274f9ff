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
    a, b, c, d, e = x, b, a, [x], {'a': x}
    for i in range(2):
        yield (lambda x, y=[], *z: (x, y, z))(d, b)


def g2(x):
    a, b, c, d, e = x, c, 1, [x], {'a': x}
    for i in range(1):
        yield list(iter('Hello'))
    yield from x


def f3(x):
    a, b, c, d, e = x, 'tab\t', None, [x], {'a': x}
    show(4, lambda: e << 0)
    for i1 in range(3):
        c = i1
        match e:
            case 0 | 1:
                print(5, '0 | 1')
            case [x, *rest]:
                print(6, '[x, *rest]')
            case (x, y):
                print(7, '(x, y)')
            case None:
                print(8, 'None')
            case other:
                print(9, other)
        try:
            e = small(e + list(reversed('12')))
        except Exception as error:
            print(10, type(error).__name__, error)
    try:
        e, *c = b ** 0
    except Exception as error:
        print(11, type(error).__name__, error)
    return small({'a': 1, 'b': [2]})


show(12, lambda: (~10**30))
show(13, lambda: ('' if a else (a ^ a)))
try:
    b.__len__()
except Exception as error:
    print(14, type(error).__name__, error)
try:
    b = small(f3(e, b))
except Exception as error:
    print(15, type(error).__name__, error)
show(16, lambda: 0)
match e:
    case list() as whole:
        print(17, 'list() as whole')
    case bool(x):
        print(18, 'bool(x)')
    case [1, _, *_]:
        print(19, '[1, _, *_]')
    case {'a': x, **rest}:
        print(20, "{'a': x, **rest}")
    case other:
        print(21, other)
try:
    c = small('tab\t')
except Exception as error:
    print(22, type(error).__name__, error)
try:
    a = small((d < (lambda x, y=d, *z: (x, y, z))()))
except Exception as error:
    print(23, type(error).__name__, error)
show(24, lambda: b'by')
show(25, lambda: (a and a[True]))
show(26, lambda: (b.endswith(('m', 'c')) if b'by' else 'Hello'))
try:
    a, e = c
except Exception as error:
    print(27, type(error).__name__, error)
show(28, lambda: (--1))
show(29, lambda: d.expandtabs(4))
try:
    d = small((lambda x, y=255, *z: y)(d, 10**30, -10**30 + 7))
except Exception as error:
    print(30, type(error).__name__, error)
show(31, lambda: {})
