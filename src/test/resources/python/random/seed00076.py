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
    a, b, c, d, e = x, 3, 0, [x], {'a': x}
    for i in range(2):
        yield 'x,y,,z'.isupper()
    yield from range(2)


def f2(x, y):
    a, b, c, d, e = x, a, b'by', [x], {'a': x}
    try:
        b, *e = d[b]
    except Exception as error:
        print(3, type(error).__name__, error)
    try:
        b = small(b)
    except TypeError as error:
        print(4, repr(error))
    except Exception as error:
        print(5, 'other', type(error).__name__, error.__context__)
    finally:
        print(6, 'finally')
    for i1 in list(range(2)):
        d = i1
        try:
            b = small('spam')
        except Exception as error:
            print(7, type(error).__name__, error)
        show(8, lambda: {'a': 1, 'b': [2]})
    else:
        print(9, 'no break')
    return small(c >> 2)


def f10(x):
    a, b, c, d, e = x, None, 10, [x], {'a': x}
    try:
        test = tuple(g1(10))
    except Exception as error:
        test = type(error).__name__
    if test:
        for i2 in range(3):
            b = i2
            try:
                b = small(('a b c'.join(['1', '2']), next(g1({1, 2, 3})),))
            except Exception as error:
                print(11, type(error).__name__, error)
            if ' pad ':
                break
            try:
                b = small('Hello'.rfind('c'))
            except Exception as error:
                print(12, type(error).__name__, error)
        try:
            test = {str(x): x for x in enumerate('xy') if not x}
        except Exception as error:
            test = type(error).__name__
        if test:
            match a:
                case {'a': x, **rest}:
                    print(13, "{'a': x, **rest}")
                case []:
                    print(14, '[]')
                case bool(x):
                    print(15, 'bool(x)')
                case None:
                    print(16, 'None')
                case other:
                    print(17, other)
            try:
                a += 'aXbXc'; a = small(a)
            except Exception as error:
                print(18, type(error).__name__, error)
        elif test == ():
            try:
                a = small(f2(' pad ', e))
            except (ValueError, KeyError) as error:
                print(19, repr(error))
            except Exception as error:
                print(20, 'other', type(error).__name__, error.__context__)
            try:
                c = small(c)
                raise IndexError((1, 'x'))
            except ArithmeticError as error:
                print(21, repr(error))
            except Exception as error:
                print(22, 'other', type(error).__name__, error.__context__)
            finally:
                print(23, 'finally')
        else:
            print(24, test)
        try:
            a, *b = f"<{-2.25:s}>"
        except Exception as error:
            print(25, type(error).__name__, error)
    try:
        a.insert(1, 'new')
    except Exception as error:
        print(26, type(error).__name__, error)
    return small(-7)


show(27, lambda: e[-2:])
show(28, lambda: ''.rpartition('X'))
show(29, lambda: f10(-10**30 + 7, 10**30))
try:
    test = (f10() ^ -7)
except Exception as error:
    test = type(error).__name__
if test:
    try:
        b[0] = small(b.ljust(6) + '|')
    except Exception as error:
        print(30, type(error).__name__, error)
show(31, lambda: ("%g" % a if {'a': 1, 'b': [2]} else tuple(g1('tab\t'))))
match e:
    case None:
        print(32, 'None')
    case int(n) if n > 5:
        print(33, 'int(n) if n > 5')
    case str(s):
        print(34, 'str(s)')
    case (x, y):
        print(35, '(x, y)')
    case other:
        print(36, other)
match a:
    case 0 | 1:
        print(37, '0 | 1')
    case []:
        print(38, '[]')
    case str(s):
        print(39, 'str(s)')
    case float() | complex():
        print(40, 'float() | complex()')
    case other:
        print(41, other)
try:
    b = small(b // (b'by' or range(4)))
except Exception as error:
    print(42, type(error).__name__, error)
try:
    a['a'] = small(a)
except Exception as error:
    print(43, type(error).__name__, error)
try:
    e = small(e - d)
except Exception as error:
    print(44, type(error).__name__, error)
try:
    c = small(f"<{2:05}>")
except Exception as error:
    print(45, type(error).__name__, error)
try:
    b = small({d: (c and d), c: b, 'k': 'tab\t'})
except Exception as error:
    print(46, type(error).__name__, error)
show(47, lambda: hex("%-6s|" % b))
try:
    c, d = e
except Exception as error:
    print(48, type(error).__name__, error)
try:
    b = small(b * f10(range(4), 3))
except Exception as error:
    print(49, type(error).__name__, error)
show(50, lambda: (f2(e, c) | tuple(g1(b))))
