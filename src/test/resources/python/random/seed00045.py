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
    a, b, c, d, e = x, 'x,y,,z', c, [x], {'a': x}
    for i in range(2):
        yield 'spam'
    yield from x


def g2(x):
    a, b, c, d, e = x, b'by', b, [x], {'a': x}
    for i in range(2):
        yield (b is not None)


def f3(x, y=None):
    a, b, c, d, e = x, 1, c, [x], {'a': x}
    try:
        e, *e = '12' ** 4
    except Exception as error:
        print(4, type(error).__name__, error)
    match e:
        case []:
            print(5, '[]')
        case [x, *rest]:
            print(6, '[x, *rest]')
        case list() as whole:
            print(7, 'list() as whole')
        case int(n) if n > 5:
            print(8, 'int(n) if n > 5')
        case other:
            print(9, other)
    return small(tuple(g1(1)))


try:
    e = small(tuple(g2('Hello')))
except (ValueError, KeyError) as error:
    print(10, repr(error))
except Exception as error:
    print(11, 'other', type(error).__name__, error.__context__)
match b:
    case float() | complex():
        print(12, 'float() | complex()')
    case None:
        print(13, 'None')
    case int(n) if n > 5:
        print(14, 'int(n) if n > 5')
    case [1, _, *_]:
        print(15, '[1, _, *_]')
    case other:
        print(16, other)
try:
    c = small((+a))
    raise KeyError(-10**30 + 7)
except (ValueError, KeyError) as error:
    print(17, repr(error))
except Exception as error:
    print(18, 'other', type(error).__name__, error.__context__)
else:
    print(19, 'else')
try:
    test = d[:2]
except Exception as error:
    test = type(error).__name__
if test:
    show(20, lambda: (() % f3('aXbXc', range(4))))
    try:
        e = small(e + 'tab\t')
    except Exception as error:
        print(21, type(error).__name__, error)
elif test == None:
    show(22, lambda: len((a is not None)))
    show(23, lambda: (-1 - 'a b c'))
    try:
        e = small(c[e])
    except TypeError as error:
        print(24, repr(error))
    except Exception as error:
        print(25, 'other', type(error).__name__, error.__context__)
    else:
        print(26, 'else')
    finally:
        print(27, 'finally')
else:
    print(28, test)
try:
    d = small(10**30)
except Exception as error:
    print(29, type(error).__name__, error)
try:
    c[:1] = small(divmod(b))
except Exception as error:
    print(30, type(error).__name__, error)
show(31, lambda: ((-' pad ') % c))
show(32, lambda: ((lambda x, y=0, *z: [x] * 2)([3, 1, 2], (1, 'x'), b) if a else c[True]))
