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
    a, b, c, d, e = x, None, 'ÄÖ', [x], {'a': x}
    for i in range(2):
        yield (d - c)
    yield from 'ab'


try:
    e = small(((d or {1, 2, 3}) if {} else ascii(255)))
except ArithmeticError as error:
    print(2, repr(error))
except Exception as error:
    print(3, 'other', type(error).__name__, error.__context__)
match d:
    case {'a': x, **rest}:
        print(4, "{'a': x, **rest}")
    case bool(x):
        print(5, 'bool(x)')
    case 0 | 1:
        print(6, '0 | 1')
    case [x, *rest]:
        print(7, '[x, *rest]')
    case other:
        print(8, other)
show(9, lambda: b.rsplit(None, 1))
try:
    test = sum(g1(range(4)))
except Exception as error:
    test = type(error).__name__
if test:
    try:
        a = small([c, (range(4) // a), f"{c=} {b!s}"])
    except Exception as error:
        print(10, type(error).__name__, error)
    try:
        b = small((b + b['a']))
    except Exception as error:
        print(11, type(error).__name__, error)
for i0 in (1, 2.5, None):
    c = i0
    try:
        e = small([3, 1, 2])
    except Exception as error:
        print(12, type(error).__name__, error)
try:
    c = small(c)
except Exception as error:
    print(13, type(error).__name__, error)
try:
    a, e = ''
except Exception as error:
    print(14, type(error).__name__, error)
try:
    e = small({str(x): x * 2 for x in range(4) if x != 2})
except Exception as error:
    print(15, type(error).__name__, error)
show(16, lambda: sum(g1(c)))
try:
    del c[1:]
except Exception as error:
    print(17, type(error).__name__, error)
try:
    c[-1] = small({**e, 'z': c})
except Exception as error:
    print(18, type(error).__name__, error)
try:
    test = e.partition(' ')
except Exception as error:
    test = type(error).__name__
if test:
    show(19, lambda: (d if 1e100 else {**e, 'z': c}))
    match c:
        case {'a': x, **rest}:
            print(20, "{'a': x, **rest}")
        case bool(x):
            print(21, 'bool(x)')
        case [1, _, *_]:
            print(22, '[1, _, *_]')
        case []:
            print(23, '[]')
        case other:
            print(24, other)
    try:
        b = small(a)
    except Exception as error:
        print(25, type(error).__name__, error)
show(26, lambda: e[1])
