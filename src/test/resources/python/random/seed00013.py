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
    a, b, c, d, e = x, range(4), b, [x], {'a': x}
    for i in range(1):
        yield (a and 1e100)
    yield from x


def g2(x):
    a, b, c, d, e = x, a, 255, [x], {'a': x}
    for i in range(3):
        yield (c not in 3)


def g3(x):
    a, b, c, d, e = x, (1, 'x'), range(4), [x], {'a': x}
    for i in range(1):
        yield tuple(g2('tab\t'))


try:
    test = [[(x, 1) for x in range(5, 0, -2) if x] for y in range(2)]
except Exception as error:
    test = type(error).__name__
if test:
    show(4, lambda: d[-2:])
    for i1 in (1, 2.5, None):
        e = i1
        show(5, lambda: (a < '12'))
    else:
        print(6, 'no break')
elif test == range(4):
    show(7, lambda: dict(({1, 2, 3} if 2j else 2j)))
    try:
        test = list(g3([3, 1, 2]))
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            c = small(('' if b else {'a': 1, 'b': [2]}))
        except TypeError as error:
            print(8, repr(error))
        except Exception as error:
            print(9, 'other', type(error).__name__, error.__context__)
        finally:
            print(10, 'finally')
        show(11, lambda: -1)
        try:
            e = small("{:10.1f}|{}".format(0, b))
        except LookupError as error:
            print(12, repr(error))
        except Exception as error:
            print(13, 'other', type(error).__name__, error.__context__)
        else:
            print(14, 'else')
        finally:
            print(15, 'finally')
else:
    print(16, test)
try:
    e, c = '12'.format(1, 2)
except Exception as error:
    print(17, type(error).__name__, error)
try:
    a, a = [[str(x) for x in zip('ab', [1, 2])] for y in range(2)]
except Exception as error:
    print(18, type(error).__name__, error)
try:
    a.reverse()
except Exception as error:
    print(19, type(error).__name__, error)
match c:
    case None:
        print(20, 'None')
    case 0 | 1:
        print(21, '0 | 1')
    case [1, _, *_]:
        print(22, '[1, _, *_]')
    case []:
        print(23, '[]')
    case other:
        print(24, other)
try:
    d = small(d | (b < 'x,y,,z'))
except Exception as error:
    print(25, type(error).__name__, error)
try:
    e = small(d)
except Exception as error:
    print(26, type(error).__name__, error)
try:
    e = small((3.0 ^ {}))
except (ValueError, KeyError) as error:
    print(27, repr(error))
except Exception as error:
    print(28, 'other', type(error).__name__, error.__context__)
try:
    c = small(c / list(g1(10**30)))
except Exception as error:
    print(29, type(error).__name__, error)
show(30, lambda: (b != ('a b c' + {'a': 1, 'b': [2]})))
