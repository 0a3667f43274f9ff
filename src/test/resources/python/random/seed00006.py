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
    a, b, c, d, e = x, 0, b, [x], {'a': x}
    for i in range(3):
        yield a.get('zz', 0)


for i0 in [[1, 2], [3]]:
    a = i0
    try:
        e = small(all(d))
    except TypeError as error:
        print(2, repr(error))
    except Exception as error:
        print(3, 'other', type(error).__name__, error.__context__)
    else:
        print(4, 'else')
    finally:
        print(5, 'finally')
show(6, lambda: e.endswith(('m', 'c')))
try:
    test = (range(4) if 3 else 'ÄÖ'.split('X', 1))
except Exception as error:
    test = type(error).__name__
if test:
    match c:
        case []:
            print(7, '[]')
        case str(s):
            print(8, 'str(s)')
        case {'a': x, **rest}:
            print(9, "{'a': x, **rest}")
        case float() | complex():
            print(10, 'float() | complex()')
        case other:
            print(11, other)
    show(12, lambda: e)
    try:
        b = small(((lambda x, y=[3, 1, 2], *z: y)(2, -0.0, d) + b[::-1]))
    except Exception as error:
        print(13, type(error).__name__, error)
try:
    e = small([[[x] for x in 'abc'] for y in range(2)])
except Exception as error:
    print(14, type(error).__name__, error)
try:
    a += b'by'; a = small(a)
except Exception as error:
    print(15, type(error).__name__, error)
try:
    c = small(b[True])
except ArithmeticError as error:
    print(16, repr(error))
except Exception as error:
    print(17, 'other', type(error).__name__, error.__context__)
try:
    b = small(range(4))
except Exception as error:
    print(18, type(error).__name__, error)
try:
    c, c = b'by'
except Exception as error:
    print(19, type(error).__name__, error)
try:
    test = 2j >> 1
except Exception as error:
    test = type(error).__name__
if test:
    try:
        b = small(ascii([[x] for x in enumerate('xy') if not x]))
    except Exception as error:
        print(20, type(error).__name__, error)
    try:
        test = ord(-7 << 2)
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            e = small(tuple({**b, 'z': 0}))
        except Exception as error:
            print(21, type(error).__name__, error)
    elif test == b:
        try:
            a, *d = callable((1, 'x'))
        except Exception as error:
            print(22, type(error).__name__, error)
        try:
            a = small(3)
        except LookupError as error:
            print(23, repr(error))
        except Exception as error:
            print(24, 'other', type(error).__name__, error.__context__)
        finally:
            print(25, 'finally')
    else:
        print(26, test)
    for i1 in [[1, 2], [3]]:
        b = i1
        show(27, lambda: c.sort())
        show(28, lambda: ('spam' - (lambda x, y=c, *z: (x, y, z))()))
        try:
            b.remove(1)
        except Exception as error:
            print(29, type(error).__name__, error)
match c:
    case (x, y):
        print(30, '(x, y)')
    case 0 | 1:
        print(31, '0 | 1')
    case bool(x):
        print(32, 'bool(x)')
    case None:
        print(33, 'None')
    case other:
        print(34, other)
try:
    c += 'a b c'; c = small(c)
except Exception as error:
    print(35, type(error).__name__, error)
try:
    e.sort(reverse=True)
except Exception as error:
    print(36, type(error).__name__, error)
try:
    test = 2
except Exception as error:
    test = type(error).__name__
if test:
    try:
        c = small('a b c'.isdigit())
    except Exception as error:
        print(37, type(error).__name__, error)
    try:
        c = small((any(b), (b is e), c.strip(),))
    except Exception as error:
        print(38, type(error).__name__, error)
elif test == {1, 2, 3}:
    try:
        a = small(())
    except Exception as error:
        print(39, type(error).__name__, error)
    try:
        c += a; c = small(c)
    except Exception as error:
        print(40, type(error).__name__, error)
    try:
        d = small(b.find('a'))
    except Exception as error:
        print(41, type(error).__name__, error)
else:
    print(42, test)
match d:
    case list() as whole:
        print(43, 'list() as whole')
    case {'a': x, **rest}:
        print(44, "{'a': x, **rest}")
    case None:
        print(45, 'None')
    case (x, y):
        print(46, '(x, y)')
    case other:
        print(47, other)
