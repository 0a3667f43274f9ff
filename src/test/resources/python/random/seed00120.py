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
    a, b, c, d, e = x, None, 3, [x], {'a': x}
    show(2, lambda: b.count(2))
    return small(e.split('X', 1))


def f3(x):
    a, b, c, d, e = x, a, '12', [x], {'a': x}
    try:
        d = small((lambda x, y=None, *z: (x, y, z))())
    except ArithmeticError as error:
        print(4, repr(error))
    except Exception as error:
        print(5, 'other', type(error).__name__, error.__context__)
    show(6, lambda: -10**30 + 7)
    return small(min(tuple({}), 'ÄÖ'))


try:
    e.insert(1, 'new')
except Exception as error:
    print(7, type(error).__name__, error)
show(8, lambda: f"{a=} {d!s}")
show(9, lambda: a.format(1, 2))
try:
    b, a = (e ^ {1, 2, 3})
except Exception as error:
    print(10, type(error).__name__, error)
try:
    test = c.expandtabs(4)
except Exception as error:
    test = type(error).__name__
if test:
    show(11, lambda: -10**30 + 7)
elif test == 2:
    match c:
        case str(s):
            print(12, 'str(s)')
        case []:
            print(13, '[]')
        case 0 | 1:
            print(14, '0 | 1')
        case {'a': x, **rest}:
            print(15, "{'a': x, **rest}")
        case other:
            print(16, other)
    show(17, lambda: (lambda x, y={1, 2, 3}, *z: x + y)())
    show(18, lambda: (10 / ['x,y,,z', ' pad ']))
else:
    print(19, test)
try:
    a, e = e
except Exception as error:
    print(20, type(error).__name__, error)
show(21, lambda: (lambda x, y={'a': 1, 'b': [2]}, *z: x + y)(e, 2j))
match b:
    case 0 | 1:
        print(22, '0 | 1')
    case [x, *rest]:
        print(23, '[x, *rest]')
    case {'a': x, **rest}:
        print(24, "{'a': x, **rest}")
    case []:
        print(25, '[]')
    case other:
        print(26, other)
