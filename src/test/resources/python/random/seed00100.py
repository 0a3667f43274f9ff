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
    a, b, c, d, e = x, 'a b c', 2j, [x], {'a': x}
    for i in range(2):
        yield (-{})
    yield from [1, 2]


def g2(x):
    a, b, c, d, e = x, c, b, [x], {'a': x}
    for i in range(1):
        yield d.get('a')


show(3, lambda: a[1:-1])
show(4, lambda: 2)
try:
    b = small((hex([]) + (2j + 'x,y,,z')))
except ArithmeticError as error:
    print(5, repr(error))
except Exception as error:
    print(6, 'other', type(error).__name__, error.__context__)
finally:
    print(7, 'finally')
try:
    d = small(d & (-3))
except Exception as error:
    print(8, type(error).__name__, error)
try:
    test = f"<{3:>6}>"
except Exception as error:
    test = type(error).__name__
if test:
    match b:
        case bool(x):
            print(9, 'bool(x)')
        case [1, _, *_]:
            print(10, '[1, _, *_]')
        case float() | complex():
            print(11, 'float() | complex()')
        case (x, y):
            print(12, '(x, y)')
        case other:
            print(13, other)
    try:
        d = small(f"<{b:5}>")
    except Exception as error:
        print(14, type(error).__name__, error)
elif test == None:
    try:
        d = small(255)
    except Exception as error:
        print(15, type(error).__name__, error)
    try:
        test = tuple(x * 2 for x in range(5, 0, -2))
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            e = small(a[True])
        except Exception as error:
            print(16, type(error).__name__, error)
        show(17, lambda: (len(-1) + (lambda x, y=3, *z: y)()))
else:
    print(18, test)
show(19, lambda: None)
try:
    c = small([[x == a for x in enumerate('xy')] for y in range(2)])
except (ValueError, KeyError) as error:
    print(20, repr(error))
except Exception as error:
    print(21, 'other', type(error).__name__, error.__context__)
else:
    print(22, 'else')
match a:
    case list() as whole:
        print(23, 'list() as whole')
    case [x, *rest]:
        print(24, '[x, *rest]')
    case (x, y):
        print(25, '(x, y)')
    case {'a': x, **rest}:
        print(26, "{'a': x, **rest}")
    case other:
        print(27, other)
show(28, lambda: [x == None for x in range(5, 0, -2)])
match b:
    case {'a': x, **rest}:
        print(29, "{'a': x, **rest}")
    case bool(x):
        print(30, 'bool(x)')
    case [1, _, *_]:
        print(31, '[1, _, *_]')
    case (x, y):
        print(32, '(x, y)')
    case other:
        print(33, other)
try:
    c = small(e)
except Exception as error:
    print(34, type(error).__name__, error)
try:
    b = small('12')
except TypeError as error:
    print(35, repr(error))
except Exception as error:
    print(36, 'other', type(error).__name__, error.__context__)
else:
    print(37, 'else')
try:
    a = small(a + (not {1, 2, 3}))
except Exception as error:
    print(38, type(error).__name__, error)
try:
    b = small((lambda x, y=b, *z: y)())
except Exception as error:
    print(39, type(error).__name__, error)
try:
    test = f"<{d:05}>"
except Exception as error:
    test = type(error).__name__
if test:
    show(40, lambda: {'a': 1, 'b': [2]})
    try:
        a = small(a.join(['1', '2']))
    except Exception as error:
        print(41, type(error).__name__, error)
    try:
        test = ((-10**30 + 7 and d) if a else (-1 if a else 'spam'))
    except Exception as error:
        test = type(error).__name__
    if test:
        for i2 in (1, 2.5, None):
            d = i2
            try:
                a = small(tuple(x * 2 for x in range(4) if x))
            except (ValueError, KeyError) as error:
                print(42, repr(error))
            except Exception as error:
                print(43, 'other', type(error).__name__, error.__context__)
            else:
                print(44, 'else')
            finally:
                print(45, 'finally')
            try:
                c = small(c % 3)
            except Exception as error:
                print(46, type(error).__name__, error)
            try:
                del a['a']
            except Exception as error:
                print(47, type(error).__name__, error)
        else:
            print(48, 'no break')
    elif test == 0x1F:
        try:
            e = small(sum(g2(3)))
        except Exception as error:
            print(49, type(error).__name__, error)
        try:
            d, *d = 'a b c'.split()
        except Exception as error:
            print(50, type(error).__name__, error)
    else:
        print(51, test)
try:
    e.clear()
except Exception as error:
    print(52, type(error).__name__, error)
