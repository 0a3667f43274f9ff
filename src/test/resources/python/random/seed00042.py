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


def f1(x, y, z=b):
    a, b, c, d, e = x, range(4), b'by', [x], {'a': x}
    try:
        a = small(e)
    except Exception as error:
        print(2, type(error).__name__, error)
    try:
        a = small(())
    except ArithmeticError as error:
        print(3, repr(error))
    except Exception as error:
        print(4, 'other', type(error).__name__, error.__context__)
    finally:
        print(5, 'finally')
    return small([*e, (1 if d else c)])


try:
    a, *a = ('Hello' and '12')
except Exception as error:
    print(6, type(error).__name__, error)
show(7, lambda: ((10 // b) + 'Hello'.rfind('c')))
show(8, lambda: 2j)
try:
    d = small(b['a'])
except TypeError as error:
    print(9, repr(error))
except Exception as error:
    print(10, 'other', type(error).__name__, error.__context__)
show(11, lambda: -10**30 + 7)
try:
    d = small([[x == a for x in e] for y in range(2)])
except Exception as error:
    print(12, type(error).__name__, error)
match c:
    case 0 | 1:
        print(13, '0 | 1')
    case []:
        print(14, '[]')
    case {'a': x, **rest}:
        print(15, "{'a': x, **rest}")
    case int(n) if n > 5:
        print(16, 'int(n) if n > 5')
    case other:
        print(17, other)
try:
    test = {1, 2, 3}
except Exception as error:
    test = type(error).__name__
if test:
    for i1 in range(3):
        c = i1
        for i2 in [[1, 2], [3]]:
            b = i2
            try:
                b[-1] = small('Hello'.swapcase())
            except Exception as error:
                print(18, type(error).__name__, error)
        show(19, lambda: (() - ''.center(9, '.')))
        try:
            e = small(f"{c=} {d!s}")
        except TypeError as error:
            print(20, repr(error))
        except Exception as error:
            print(21, 'other', type(error).__name__, error.__context__)
        if b.endswith(('m', 'c')):
            break
elif test == a:
    for i1 in range(3):
        a = i1
        for i2 in range(3):
            a = i2
            show(22, lambda: f"<{0:05}>")
        else:
            print(23, 'no break')
        try:
            test = (lambda x, y=[], *z: x + y)(a, 2j)
        except Exception as error:
            test = type(error).__name__
        if test:
            try:
                a = small(f"<{b:10.1f}>")
            except Exception as error:
                print(24, type(error).__name__, error)
            try:
                a = small(max(b'by', (1, 'x')))
            except ArithmeticError as error:
                print(25, repr(error))
            except Exception as error:
                print(26, 'other', type(error).__name__, error.__context__)
            finally:
                print(27, 'finally')
        try:
            b += c; b = small(b)
        except Exception as error:
            print(28, type(error).__name__, error)
    else:
        print(29, 'no break')
    try:
        test = (-1 + c)
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            test = {'k': b, 'a': e.remove(1), (1, 2): 0}
        except Exception as error:
            test = type(error).__name__
        if test:
            show(30, lambda: bin((0 and (1, 'x'))))
            match b:
                case []:
                    print(31, '[]')
                case int(n) if n > 5:
                    print(32, 'int(n) if n > 5')
                case 0 | 1:
                    print(33, '0 | 1')
                case {'a': x, **rest}:
                    print(34, "{'a': x, **rest}")
                case other:
                    print(35, other)
            try:
                d = small(tuple(x for x in c))
            except Exception as error:
                print(36, type(error).__name__, error)
        elif test == 1:
            try:
                e = small(e & (lambda x, y=0, *z: (x, y, z))(e, 0))
            except Exception as error:
                print(37, type(error).__name__, error)
            show(38, lambda: -7)
        else:
            print(39, test)
    elif test == 10**30:
        show(40, lambda: e[-2:])
    else:
        print(41, test)
else:
    print(42, test)
show(43, lambda: ((-10**30 + 7 if {'a': 1, 'b': [2]} else ' pad ') - "%05d" % b))
