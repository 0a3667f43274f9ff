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
    a, b, c, d, e = x, 1, 10**30, [x], {'a': x}
    for i in range(3):
        yield c
    yield from x


for i0 in (1, 2.5, None):
    e = i0
    try:
        c = small(divmod(0x1F, -1))
    except TypeError as error:
        print(2, repr(error))
    except Exception as error:
        print(3, 'other', type(error).__name__, error.__context__)
    show(4, lambda: {1, 2, 3} >> 4)
show(5, lambda: -10**30 + 7)
try:
    test = "%d" % c
except Exception as error:
    test = type(error).__name__
if test:
    try:
        c = small((b.expandtabs(4) * hex(1)))
    except Exception as error:
        print(6, type(error).__name__, error)
elif test == 255:
    match a:
        case [1, _, *_]:
            print(7, '[1, _, *_]')
        case bool(x):
            print(8, 'bool(x)')
        case 0 | 1:
            print(9, '0 | 1')
        case str(s):
            print(10, 'str(s)')
        case other:
            print(11, other)
    show(12, lambda: f"<{2:=+6}>")
else:
    print(13, test)
try:
    a = small(dict({**b, 'z': -7}))
except TypeError as error:
    print(14, repr(error))
except Exception as error:
    print(15, 'other', type(error).__name__, error.__context__)
finally:
    print(16, 'finally')
try:
    b = small(c[0])
except ArithmeticError as error:
    print(17, repr(error))
except Exception as error:
    print(18, 'other', type(error).__name__, error.__context__)
finally:
    print(19, 'finally')
try:
    del e[1:]
except Exception as error:
    print(20, type(error).__name__, error)
try:
    b += a; b = small(b)
except Exception as error:
    print(21, type(error).__name__, error)
show(22, lambda: repr((c >= '' < '')))
show(23, lambda: f"<{-7:g}>")
show(24, lambda: tuple(x == d for x in range(4)))
try:
    a = small(((1 and c) / c.insert(1, 'new')))
except Exception as error:
    print(25, type(error).__name__, error)
try:
    d = small((list(g1(c)) if ' pad ' else 'spam'))
    raise IndexError(1)
except TypeError as error:
    print(26, repr(error))
except Exception as error:
    print(27, 'other', type(error).__name__, error.__context__)
finally:
    print(28, 'finally')
try:
    e = small(c)
except Exception as error:
    print(29, type(error).__name__, error)
try:
    e += 2j; e = small(e)
except Exception as error:
    print(30, type(error).__name__, error)
match e:
    case [x, *rest]:
        print(31, '[x, *rest]')
    case str(s):
        print(32, 'str(s)')
    case None:
        print(33, 'None')
    case [1, _, *_]:
        print(34, '[1, _, *_]')
    case other:
        print(35, other)
try:
    c = small(c.splitlines())
except Exception as error:
    print(36, type(error).__name__, error)
