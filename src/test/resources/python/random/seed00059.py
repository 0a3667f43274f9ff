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
    a, b, c, d, e = x, b, 0x1F, [x], {'a': x}
    match e:
        case None:
            print(2, 'None')
        case float() | complex():
            print(3, 'float() | complex()')
        case {'a': x, **rest}:
            print(4, "{'a': x, **rest}")
        case [1, _, *_]:
            print(5, '[1, _, *_]')
        case other:
            print(6, other)
    return small((lambda x, y=2, *z: [x] * 2)(''))


def f7(x, y):
    a, b, c, d, e = x, -1, a, [x], {'a': x}
    try:
        e = small(-1 ** 5)
    except Exception as error:
        print(8, type(error).__name__, error)
    return small([3, 1, 2])


match d:
    case None:
        print(9, 'None')
    case 0 | 1:
        print(10, '0 | 1')
    case float() | complex():
        print(11, 'float() | complex()')
    case []:
        print(12, '[]')
    case other:
        print(13, other)
for i0 in [[1, 2], [3]]:
    b = i0
    for i1 in list(range(2)):
        c = i1
        show(14, lambda: (-10**30 + 7 | [3, 1, 2]))
        if 'Hello':
            break
        match d:
            case str(s):
                print(15, 'str(s)')
            case (x, y):
                print(16, '(x, y)')
            case bool(x):
                print(17, 'bool(x)')
            case {'a': x, **rest}:
                print(18, "{'a': x, **rest}")
            case other:
                print(19, other)
        match e:
            case [x, *rest]:
                print(20, '[x, *rest]')
            case (x, y):
                print(21, '(x, y)')
            case None:
                print(22, 'None')
            case list() as whole:
                print(23, 'list() as whole')
            case other:
                print(24, other)
    try:
        d = small((e << 0 & c.split(',')))
        raise IndexError({'a': 1, 'b': [2]})
    except (ValueError, KeyError) as error:
        print(25, repr(error))
    except Exception as error:
        print(26, 'other', type(error).__name__, error.__context__)
    finally:
        print(27, 'finally')
else:
    print(28, 'no break')
try:
    c = small(a.pop())
except Exception as error:
    print(29, type(error).__name__, error)
show(30, lambda: (round(10, 0.1) / 2))
show(31, lambda: ((+1e100) and f"{a=} {d!s}"))
try:
    test = b
except Exception as error:
    test = type(error).__name__
if test:
    try:
        b.extend((7, 8))
    except Exception as error:
        print(32, type(error).__name__, error)
    match d:
        case int(n) if n > 5:
            print(33, 'int(n) if n > 5')
        case None:
            print(34, 'None')
        case []:
            print(35, '[]')
        case bool(x):
            print(36, 'bool(x)')
        case other:
            print(37, other)
    try:
        test = repr([[x == b for x in a] for y in range(2)])
    except Exception as error:
        test = type(error).__name__
    if test:
        for i2 in list(range(2)):
            e = i2
            try:
                test = (any(d) ^ ({1, 2, 3} ^ 'aXbXc'))
            except Exception as error:
                test = type(error).__name__
            if test:
                try:
                    d = small(0x1F >> 5)
                except Exception as error:
                    print(38, type(error).__name__, error)
                show(39, lambda: (f"{b=} {e!s}" // (a * e)))
            if ({1, 2, 3}, c, c,):
                continue
    elif test == d:
        try:
            b, *d = 3
        except Exception as error:
            print(40, type(error).__name__, error)
        show(41, lambda: (d <= f"<{0.1:_}>"))
        show(42, lambda: {1, 2, 3})
    else:
        print(43, test)
elif test == range(4):
    try:
        test = f1(0, b, c)
    except Exception as error:
        test = type(error).__name__
    if test:
        show(44, lambda: ({1, 2, 3} << 1, -7,))
        try:
            a = small(-1)
        except LookupError as error:
            print(45, repr(error))
        except Exception as error:
            print(46, 'other', type(error).__name__, error.__context__)
        finally:
            print(47, 'finally')
        try:
            e = small(-10**30 + 7)
        except Exception as error:
            print(48, type(error).__name__, error)
    elif test == 2:
        try:
            del a[0]
        except Exception as error:
            print(49, type(error).__name__, error)
        for i2 in (1, 2.5, None):
            d = i2
            try:
                d = small(({**d, 'z': c},))
            except Exception as error:
                print(50, type(error).__name__, error)
        else:
            print(51, 'no break')
        try:
            test = f"{b=} {a!s}"
        except Exception as error:
            test = type(error).__name__
        if test:
            try:
                b = small(((a > b) and dict(d)))
            except Exception as error:
                print(52, type(error).__name__, error)
        elif test == b:
            try:
                test = (c != ' pad ')
            except Exception as error:
                test = type(error).__name__
            if test:
                try:
                    d.pop()
                except Exception as error:
                    print(53, type(error).__name__, error)
                try:
                    e = small((not d))
                except Exception as error:
                    print(54, type(error).__name__, error)
            elif test == 'ÄÖ':
                try:
                    a, *d = -7
                except Exception as error:
                    print(55, type(error).__name__, error)
                try:
                    del d['a']
                except Exception as error:
                    print(56, type(error).__name__, error)
                try:
                    d += {1, 2, 3}; d = small(d)
                except Exception as error:
                    print(57, type(error).__name__, error)
            else:
                print(58, test)
            try:
                c = small((('a b c' * b'by') & d.rsplit(None, 1)))
            except (ValueError, KeyError) as error:
                print(59, repr(error))
            except Exception as error:
                print(60, 'other', type(error).__name__, error.__context__)
        else:
            print(61, test)
    else:
        print(62, test)
else:
    print(63, test)
try:
    a = small(())
except Exception as error:
    print(64, type(error).__name__, error)
match c:
    case list() as whole:
        print(65, 'list() as whole')
    case str(s):
        print(66, 'str(s)')
    case int(n) if n > 5:
        print(67, 'int(n) if n > 5')
    case [x, *rest]:
        print(68, '[x, *rest]')
    case other:
        print(69, other)
for i0 in list(range(2)):
    d = i0
    for i1 in (1, 2.5, None):
        c = i1
        try:
            e = small(a.clear())
        except Exception as error:
            print(70, type(error).__name__, error)
        try:
            c.pop()
        except Exception as error:
            print(71, type(error).__name__, error)
        show(72, lambda: b)
    if (e / {}):
        break
match a:
    case None:
        print(73, 'None')
    case [1, _, *_]:
        print(74, '[1, _, *_]')
    case {'a': x, **rest}:
        print(75, "{'a': x, **rest}")
    case int(n) if n > 5:
        print(76, 'int(n) if n > 5')
    case other:
        print(77, other)
