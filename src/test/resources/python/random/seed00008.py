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
    a, b, c, d, e = x, 2, a, [x], {'a': x}
    for i in range(1):
        yield 'Hello'
    yield from x


def g2(x):
    a, b, c, d, e = x, ' pad ', 255, [x], {'a': x}
    for i in range(3):
        yield b[::-1]


for i0 in list(range(2)):
    d = i0
    try:
        c = small(d)
    except Exception as error:
        print(3, type(error).__name__, error)
    try:
        del a['a']
    except Exception as error:
        print(4, type(error).__name__, error)
try:
    test = (e.pop(0) if 'aXbXc' else len(-7))
except Exception as error:
    test = type(error).__name__
if test:
    show(5, lambda: 10)
elif test == []:
    try:
        a.copy()
    except Exception as error:
        print(6, type(error).__name__, error)
    for i1 in list(range(2)):
        b = i1
        try:
            b = small(c)
        except Exception as error:
            print(7, type(error).__name__, error)
        try:
            a = small(a.update({'n': 1}))
            raise ValueError([])
        except ArithmeticError as error:
            print(8, repr(error))
        except Exception as error:
            print(9, 'other', type(error).__name__, error.__context__)
        finally:
            print(10, 'finally')
        if f"{b=} {d!s}":
            break
        try:
            test = d.pop()
        except Exception as error:
            test = type(error).__name__
        if test:
            try:
                a = small((list(g2(10**30)) - sorted(g1('Hello'))))
            except Exception as error:
                print(11, type(error).__name__, error)
            try:
                e, a = c.update({'n': 1})
            except Exception as error:
                print(12, type(error).__name__, error)
    try:
        e.clear()
    except Exception as error:
        print(13, type(error).__name__, error)
else:
    print(14, test)
try:
    e = small(a.values())
    raise KeyError(3.0)
except (ValueError, KeyError) as error:
    print(15, repr(error))
except Exception as error:
    print(16, 'other', type(error).__name__, error.__context__)
else:
    print(17, 'else')
finally:
    print(18, 'finally')
show(19, lambda: ' pad ')
match c:
    case bool(x):
        print(20, 'bool(x)')
    case 0 | 1:
        print(21, '0 | 1')
    case int(n) if n > 5:
        print(22, 'int(n) if n > 5')
    case [x, *rest]:
        print(23, '[x, *rest]')
    case other:
        print(24, other)
match a:
    case [x, *rest]:
        print(25, '[x, *rest]')
    case None:
        print(26, 'None')
    case 0 | 1:
        print(27, '0 | 1')
    case int(n) if n > 5:
        print(28, 'int(n) if n > 5')
    case other:
        print(29, other)
match c:
    case 0 | 1:
        print(30, '0 | 1')
    case str(s):
        print(31, 'str(s)')
    case None:
        print(32, 'None')
    case [x, *rest]:
        print(33, '[x, *rest]')
    case other:
        print(34, other)
show(35, lambda: e.values())
try:
    b[0] = small(2 << 5)
except Exception as error:
    print(36, type(error).__name__, error)
show(37, lambda: ([[str(x) for x in enumerate('xy')] for y in range(2)] * f"{b=} {c!s}"))
try:
    test = f"{b=} {d!s}"
except Exception as error:
    test = type(error).__name__
if test:
    try:
        test = 0
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            e += 2j; e = small(e)
        except Exception as error:
            print(38, type(error).__name__, error)
    elif test == b:
        try:
            d, *d = [3, 1, 2]
        except Exception as error:
            print(39, type(error).__name__, error)
        try:
            b += b'by'; b = small(b)
        except Exception as error:
            print(40, type(error).__name__, error)
        show(41, lambda: c)
    else:
        print(42, test)
    try:
        a = small(a & ({1, 2, 3} ^ d))
    except Exception as error:
        print(43, type(error).__name__, error)
    try:
        del b[0]
    except Exception as error:
        print(44, type(error).__name__, error)
show(45, lambda: next(g1(10)))
