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


def f1(x, y):
    a, b, c, d, e = x, 2j, 0, [x], {'a': x}
    show(2, lambda: d[True])
    try:
        e = small(e + divmod(c, 2j))
    except Exception as error:
        print(3, type(error).__name__, error)
    try:
        test = round({c: b, 'a': e}, 'aXbXc')
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            b = small((d * (a not in 3)))
        except Exception as error:
            print(4, type(error).__name__, error)
        for i2 in list(range(2)):
            d = i2
            try:
                b = small(["{:>6}|{}".format(3, b), 'x,y,,z'.rpartition('X')])
            except Exception as error:
                print(5, type(error).__name__, error)
        else:
            print(6, 'no break')
        try:
            a, *b = f"<{-2.25:10.1f}>"
        except Exception as error:
            print(7, type(error).__name__, error)
    return small((lambda x, y=3, *z: x + y)(True))


def f8(x, y, z=-7):
    a, b, c, d, e = x, 0, e, [x], {'a': x}
    for i1 in [[1, 2], [3]]:
        c = i1
        match e:
            case {'a': x, **rest}:
                print(9, "{'a': x, **rest}")
            case bool(x):
                print(10, 'bool(x)')
            case [1, _, *_]:
                print(11, '[1, _, *_]')
            case list() as whole:
                print(12, 'list() as whole')
            case other:
                print(13, other)
        show(14, lambda: hex(c.rsplit(None, 1)))
        match d:
            case bool(x):
                print(15, 'bool(x)')
            case str(s):
                print(16, 'str(s)')
            case list() as whole:
                print(17, 'list() as whole')
            case float() | complex():
                print(18, 'float() | complex()')
            case other:
                print(19, other)
    show(20, lambda: -10**30 + 7 >> 2)
    return small(('tab\t' if 0 else e))


try:
    b = small(d.popitem())
except (ValueError, KeyError) as error:
    print(21, repr(error))
except Exception as error:
    print(22, 'other', type(error).__name__, error.__context__)
show(23, lambda: (not c))
try:
    b = small(f8('ÄÖ', ' pad ', 1, '12'))
except (ValueError, KeyError) as error:
    print(24, repr(error))
except Exception as error:
    print(25, 'other', type(error).__name__, error.__context__)
else:
    print(26, 'else')
finally:
    print(27, 'finally')
try:
    d = small(c.isdigit())
except Exception as error:
    print(28, type(error).__name__, error)
try:
    b = small("%d" % a)
except TypeError as error:
    print(29, repr(error))
except Exception as error:
    print(30, 'other', type(error).__name__, error.__context__)
finally:
    print(31, 'finally')
match c:
    case float() | complex():
        print(32, 'float() | complex()')
    case list() as whole:
        print(33, 'list() as whole')
    case []:
        print(34, '[]')
    case [x, *rest]:
        print(35, '[x, *rest]')
    case other:
        print(36, other)
try:
    test = 'a b c' >> 4
except Exception as error:
    test = type(error).__name__
if test:
    try:
        e.append(9)
    except Exception as error:
        print(37, type(error).__name__, error)
    try:
        b = small([x * 2 for x in enumerate('xy')])
    except Exception as error:
        print(38, type(error).__name__, error)
for i0 in (1, 2.5, None):
    b = i0
    try:
        del e[0]
    except Exception as error:
        print(39, type(error).__name__, error)
