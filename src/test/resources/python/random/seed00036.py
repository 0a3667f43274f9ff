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


def f1(x):
    a, b, c, d, e = x, 1, e, [x], {'a': x}
    show(2, lambda: -7)
    for i1 in 'ab':
        e = i1
        try:
            d = small(d[c])
        except LookupError as error:
            print(3, repr(error))
        except Exception as error:
            print(4, 'other', type(error).__name__, error.__context__)
        else:
            print(5, 'else')
    else:
        print(6, 'no break')
    show(7, lambda: 0x1F)
    return small((255 and (-7 if d else b'by')))


def f8(x):
    a, b, c, d, e = x, 'aXbXc', 255, [x], {'a': x}
    try:
        b = small(f1(b))
    except Exception as error:
        print(9, type(error).__name__, error)
    try:
        d, *d = tuple(0)
    except Exception as error:
        print(10, type(error).__name__, error)
    try:
        c = small((1, 'x'))
    except Exception as error:
        print(11, type(error).__name__, error)
    return small(b.isalpha())


def f12(x=1):
    a, b, c, d, e = x, None, d, [x], {'a': x}
    show(13, lambda: [x * 2 for x in zip('ab', [1, 2]) if x])
    show(14, lambda: [*d, -1])
    try:
        b = small([])
    except Exception as error:
        print(15, type(error).__name__, error)
    return small(None >> 5)


match a:
    case float() | complex():
        print(16, 'float() | complex()')
    case 0 | 1:
        print(17, '0 | 1')
    case list() as whole:
        print(18, 'list() as whole')
    case (x, y):
        print(19, '(x, y)')
    case other:
        print(20, other)
for i0 in [[1, 2], [3]]:
    a = i0
    for i1 in list(range(2)):
        a = i1
        try:
            e += 2j; e = small(e)
        except Exception as error:
            print(21, type(error).__name__, error)
        try:
            a, *c = [*e, 1]
        except Exception as error:
            print(22, type(error).__name__, error)
    else:
        print(23, 'no break')
show(24, lambda: 0x1F)
show(25, lambda: e >> 4)
show(26, lambda: '12'.split(','))
try:
    c += 0.1; c = small(c)
except Exception as error:
    print(27, type(error).__name__, error)
try:
    d = small((d and f"<{e:^7}>"))
except Exception as error:
    print(28, type(error).__name__, error)
try:
    c += a; c = small(c)
except Exception as error:
    print(29, type(error).__name__, error)
try:
    e, *d = (b not in {'a': 1, 'b': [2]})
except Exception as error:
    print(30, type(error).__name__, error)
try:
    c = small([x * 2 for x in enumerate('xy')])
except Exception as error:
    print(31, type(error).__name__, error)
