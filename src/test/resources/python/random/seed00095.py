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
    a, b, c, d, e = x, b, e, [x], {'a': x}
    for i in range(1):
        yield (e if range(4) else [3, 1, 2])
    yield from 'ab'


def g2(x):
    a, b, c, d, e = x, b, d, [x], {'a': x}
    for i in range(2):
        yield next(g1('a b c'))
    yield from x


match d:
    case []:
        print(3, '[]')
    case None:
        print(4, 'None')
    case [1, _, *_]:
        print(5, '[1, _, *_]')
    case [x, *rest]:
        print(6, '[x, *rest]')
    case other:
        print(7, other)
for i0 in [[1, 2], [3]]:
    e = i0
    show(8, lambda: (a[1] if 0.0 else 3))
    match e:
        case int(n) if n > 5:
            print(9, 'int(n) if n > 5')
        case [1, _, *_]:
            print(10, '[1, _, *_]')
        case {'a': x, **rest}:
            print(11, "{'a': x, **rest}")
        case float() | complex():
            print(12, 'float() | complex()')
        case other:
            print(13, other)
    if (~e):
        continue
else:
    print(14, 'no break')
for i0 in (1, 2.5, None):
    c = i0
    show(15, lambda: (repr(b) or (-1 * ())))
else:
    print(16, 'no break')
try:
    e += a; e = small(e)
except Exception as error:
    print(17, type(error).__name__, error)
try:
    e = small(e | ' pad '.splitlines())
except Exception as error:
    print(18, type(error).__name__, error)
try:
    test = (a.title() * -1)
except Exception as error:
    test = type(error).__name__
if test:
    show(19, lambda: sorted(g1('12')))
try:
    d = small(((-c) if d else d))
except Exception as error:
    print(20, type(error).__name__, error)
for i0 in range(3):
    b = i0
    try:
        d = small(b[-2:])
    except Exception as error:
        print(21, type(error).__name__, error)
    try:
        e, a = b
    except Exception as error:
        print(22, type(error).__name__, error)
try:
    del c[0]
except Exception as error:
    print(23, type(error).__name__, error)
try:
    e = small(((c in e), type(e),))
except Exception as error:
    print(24, type(error).__name__, error)
try:
    d[0] = small('ÄÖ'.center(9, '.'))
except Exception as error:
    print(25, type(error).__name__, error)
try:
    d = small("%s" % c)
except ArithmeticError as error:
    print(26, repr(error))
except Exception as error:
    print(27, 'other', type(error).__name__, error.__context__)
finally:
    print(28, 'finally')
show(29, lambda: a)
