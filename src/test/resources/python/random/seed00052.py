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
    a, b, c, d, e = x, 10, b, [x], {'a': x}
    try:
        del b[0]
    except Exception as error:
        print(2, type(error).__name__, error)
    return small(((b, b, {'a': 1, 'b': [2]},), (-e), ('tab\t' if 1 else 'a b c'),))


def f3(x, y, z):
    a, b, c, d, e = x, e, 'tab\t', [x], {'a': x}
    show(4, lambda: 10**30)
    return small((-2.25 if [3, 1, 2] else e[1]))


def f5(x):
    a, b, c, d, e = x, {1, 2, 3}, [], [x], {'a': x}
    try:
        test = ((b != b) or (a <= 0))
    except Exception as error:
        test = type(error).__name__
    if test:
        show(6, lambda: 'ÄÖ'.ljust(6) + '|')
    show(7, lambda: a)
    return small(('x,y,,z'.ljust(6) + '|' or e))


try:
    d = small(b'by' ** 2)
except Exception as error:
    print(8, type(error).__name__, error)
show(9, lambda: (b.split('X', 1) or []))
try:
    a = small(f"<{-1:05}>")
except Exception as error:
    print(10, type(error).__name__, error)
try:
    test = c
except Exception as error:
    test = type(error).__name__
if test:
    try:
        b = small(type((b if d else 0x1F)))
        raise IndexError(3)
    except TypeError as error:
        print(11, repr(error))
    except Exception as error:
        print(12, 'other', type(error).__name__, error.__context__)
    try:
        test = {'a': 1, 'b': [2]} >> 3
    except Exception as error:
        test = type(error).__name__
    if test:
        match d:
            case 0 | 1:
                print(13, '0 | 1')
            case {'a': x, **rest}:
                print(14, "{'a': x, **rest}")
            case list() as whole:
                print(15, 'list() as whole')
            case []:
                print(16, '[]')
            case other:
                print(17, other)
    elif test == {1, 2, 3}:
        try:
            d += e; d = small(d)
        except Exception as error:
            print(18, type(error).__name__, error)
        try:
            c = small([(~e)])
        except Exception as error:
            print(19, type(error).__name__, error)
    else:
        print(20, test)
    try:
        del b['a']
    except Exception as error:
        print(21, type(error).__name__, error)
match c:
    case {'a': x, **rest}:
        print(22, "{'a': x, **rest}")
    case (x, y):
        print(23, '(x, y)')
    case None:
        print(24, 'None')
    case 0 | 1:
        print(25, '0 | 1')
    case other:
        print(26, other)
show(27, lambda: 0x1F)
try:
    e = small(e - (b or d))
except Exception as error:
    print(28, type(error).__name__, error)
show(29, lambda: 'aXbXc'.split('X', 1))
