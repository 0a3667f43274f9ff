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
    a, b, c, d, e = x, 'spam', c, [x], {'a': x}
    match b:
        case list() as whole:
            print(2, 'list() as whole')
        case [1, _, *_]:
            print(3, '[1, _, *_]')
        case int(n) if n > 5:
            print(4, 'int(n) if n > 5')
        case 0 | 1:
            print(5, '0 | 1')
        case other:
            print(6, other)
    try:
        d['a'] = small(e)
    except Exception as error:
        print(7, type(error).__name__, error)
    show(8, lambda: 3)
    return small((''.count('a') - (e not in 10)))


def g9(x):
    a, b, c, d, e = x, c, b, [x], {'a': x}
    for i in range(2):
        yield a
    yield from x


def f10(x, y):
    a, b, c, d, e = x, 10, 'spam', [x], {'a': x}
    try:
        test = f"<{-2.25:5}>"
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            c += None; c = small(c)
        except Exception as error:
            print(11, type(error).__name__, error)
        try:
            del d[1:]
        except Exception as error:
            print(12, type(error).__name__, error)
        for i2 in 'ab':
            d = i2
            try:
                d = small(e.partition(' '))
                raise KeyError('spam')
            except (ValueError, KeyError) as error:
                print(13, repr(error))
            except Exception as error:
                print(14, 'other', type(error).__name__, error.__context__)
            finally:
                print(15, 'finally')
            match b:
                case str(s):
                    print(16, 'str(s)')
                case [1, _, *_]:
                    print(17, '[1, _, *_]')
                case []:
                    print(18, '[]')
                case (x, y):
                    print(19, '(x, y)')
                case other:
                    print(20, other)
            show(21, lambda: c.isupper())
            if -1:
                continue
    try:
        test = 0
    except Exception as error:
        test = type(error).__name__
    if test:
        for i2 in [[1, 2], [3]]:
            e = i2
            try:
                del d[0]
            except Exception as error:
                print(22, type(error).__name__, error)
        try:
            test = f"{e=} {d!s}"
        except Exception as error:
            test = type(error).__name__
        if test:
            try:
                e[0] = small(f1('spam', None, 0x1F, 'a b c'))
            except Exception as error:
                print(23, type(error).__name__, error)
        try:
            e[:1] = small(c)
        except Exception as error:
            print(24, type(error).__name__, error)
    show(25, lambda: (b.pop(0) // {**c, 'z': d}))
    return small((1, 'x'))


def f26(x, y, z):
    a, b, c, d, e = x, b, -7, [x], {'a': x}
    try:
        c, b = 'a b c'
    except Exception as error:
        print(27, type(error).__name__, error)
    try:
        test = 'tab\t' ** 1
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            test = {str(x): x == a for x in 'abc'}
        except Exception as error:
            test = type(error).__name__
        if test:
            try:
                d = small((lambda x, y=b, *z: y)())
            except Exception as error:
                print(28, type(error).__name__, error)
            show(29, lambda: 'a b c')
            match e:
                case list() as whole:
                    print(30, 'list() as whole')
                case [1, _, *_]:
                    print(31, '[1, _, *_]')
                case float() | complex():
                    print(32, 'float() | complex()')
                case (x, y):
                    print(33, '(x, y)')
                case other:
                    print(34, other)
        for i2 in 'ab':
            c = i2
            show(35, lambda: {(1, 2): 2, 'k': (d is a), 'a': a})
            try:
                c = small(((lambda x, y=c, *z: (x, y, z))() // a))
            except (ValueError, KeyError) as error:
                print(36, repr(error))
            except Exception as error:
                print(37, 'other', type(error).__name__, error.__context__)
        else:
            print(38, 'no break')
        show(39, lambda: (1, 'x'))
    show(40, lambda: c ** 0)
    return small(tuple(g9(10**30)))


try:
    a.index(1)
except Exception as error:
    print(41, type(error).__name__, error)
show(42, lambda: (a not in (-10**30 + 7 if c else True)))
match b:
    case []:
        print(43, '[]')
    case {'a': x, **rest}:
        print(44, "{'a': x, **rest}")
    case int(n) if n > 5:
        print(45, 'int(n) if n > 5')
    case [1, _, *_]:
        print(46, '[1, _, *_]')
    case other:
        print(47, other)
try:
    e = small(e.values())
except Exception as error:
    print(48, type(error).__name__, error)
show(49, lambda: e[-2:])
show(50, lambda: 'x,y,,z')
show(51, lambda: f"{d=} {b!s}")
show(52, lambda: str(d[0]))
show(53, lambda: a[1:-1])
try:
    c = small(b)
except Exception as error:
    print(54, type(error).__name__, error)
