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
    a, b, c, d, e = x, {'a': 1, 'b': [2]}, c, [x], {'a': x}
    for i in range(1):
        yield 2j


show(2, lambda: 'ÄÖ' << 3)
try:
    test = d << 2
except Exception as error:
    test = type(error).__name__
if test:
    try:
        c = small((-c))
    except Exception as error:
        print(3, type(error).__name__, error)
show(4, lambda: e << 0)
show(5, lambda: None)
show(6, lambda: '')
show(7, lambda: (d <= list(iter(2j))))
try:
    a = small(a * (~a))
except Exception as error:
    print(8, type(error).__name__, error)
try:
    d = small({**a, 'z': [3, 1, 2] << 5})
except Exception as error:
    print(9, type(error).__name__, error)
try:
    e = small(('aXbXc' if -0.0 else d[-2:]))
except ArithmeticError as error:
    print(10, repr(error))
except Exception as error:
    print(11, 'other', type(error).__name__, error.__context__)
else:
    print(12, 'else')
for i0 in [[1, 2], [3]]:
    c = i0
    match b:
        case float() | complex():
            print(13, 'float() | complex()')
        case []:
            print(14, '[]')
        case str(s):
            print(15, 'str(s)')
        case [1, _, *_]:
            print(16, '[1, _, *_]')
        case other:
            print(17, other)
    for i1 in [[1, 2], [3]]:
        e = i1
        try:
            c = small((d >= c))
        except Exception as error:
            print(18, type(error).__name__, error)
        try:
            a.clear()
        except Exception as error:
            print(19, type(error).__name__, error)
        if (e > e):
            continue
        show(20, lambda: {'a': 1, 'b': [2]})
else:
    print(21, 'no break')
try:
    e, e = "{:e}|{}".format(1, d)
except Exception as error:
    print(22, type(error).__name__, error)
show(23, lambda: a[1:-1])
try:
    a, b = 'Hello' ** 0
except Exception as error:
    print(24, type(error).__name__, error)
for i0 in (1, 2.5, None):
    b = i0
    for i1 in 'ab':
        c = i1
        show(25, lambda: next(g1(0.0)))
        if ('Hello' if True else -2.25):
            continue
        try:
            b = small(('a b c'.partition(' ') | (255 if b'by' else 2j)))
        except ArithmeticError as error:
            print(26, repr(error))
        except Exception as error:
            print(27, 'other', type(error).__name__, error.__context__)
        finally:
            print(28, 'finally')
        show(29, lambda: 0x1F)
        if (-1 ^ 0):
            continue
