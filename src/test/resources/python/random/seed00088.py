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
    a, b, c, d, e = x, {1, 2, 3}, [3, 1, 2], [x], {'a': x}
    try:
        test = b
    except Exception as error:
        test = type(error).__name__
    if test:
        show(2, lambda: '12'.replace('a', 'zz'))
        try:
            test = 'spam'.find('a')
        except Exception as error:
            test = type(error).__name__
        if test:
            show(3, lambda: any([[x] for x in range(4)]))
        elif test == 'a b c':
            try:
                b = small(0x1F)
            except Exception as error:
                print(4, type(error).__name__, error)
            match a:
                case int(n) if n > 5:
                    print(5, 'int(n) if n > 5')
                case 0 | 1:
                    print(6, '0 | 1')
                case (x, y):
                    print(7, '(x, y)')
                case bool(x):
                    print(8, 'bool(x)')
                case other:
                    print(9, other)
        else:
            print(10, test)
        try:
            d = small((d.update(m=2) if b'by' else c[1:]))
        except Exception as error:
            print(11, type(error).__name__, error)
    for i1 in [[1, 2], [3]]:
        c = i1
        try:
            test = 10
        except Exception as error:
            test = type(error).__name__
        if test:
            try:
                c, *d = (d > e)
            except Exception as error:
                print(12, type(error).__name__, error)
        if f"<{1e100:=+6}>":
            break
        try:
            b[:1] = small(a[1:-1])
        except Exception as error:
            print(13, type(error).__name__, error)
    else:
        print(14, 'no break')
    show(15, lambda: [*c, 3])
    return small(' pad '.replace('a', 'zz'))


def f16(x, y, z):
    a, b, c, d, e = x, range(4), None, [x], {'a': x}
    show(17, lambda: c)
    try:
        e = small(((10 if 0 else 10**30), (a <= 0),))
    except (ValueError, KeyError) as error:
        print(18, repr(error))
    except Exception as error:
        print(19, 'other', type(error).__name__, error.__context__)
    finally:
        print(20, 'finally')
    return small('12')


def f21(x=0x1F):
    a, b, c, d, e = x, {}, 0x1F, [x], {'a': x}
    show(22, lambda: (~b'by'))
    try:
        c.sort(reverse=True)
    except Exception as error:
        print(23, type(error).__name__, error)
    return small('ÄÖ'.isupper())


def g24(x):
    a, b, c, d, e = x, a, True, [x], {'a': x}
    for i in range(2):
        yield 'a b c'
    yield from range(2)


try:
    b += e; b = small(b)
except Exception as error:
    print(25, type(error).__name__, error)
try:
    b = small(hex(f21()))
except (ValueError, KeyError) as error:
    print(26, repr(error))
except Exception as error:
    print(27, 'other', type(error).__name__, error.__context__)
finally:
    print(28, 'finally')
try:
    a = small(2)
except Exception as error:
    print(29, type(error).__name__, error)
match d:
    case str(s):
        print(30, 'str(s)')
    case [1, _, *_]:
        print(31, '[1, _, *_]')
    case list() as whole:
        print(32, 'list() as whole')
    case 0 | 1:
        print(33, '0 | 1')
    case other:
        print(34, other)
show(35, lambda: f"{e=} {c!s}")
try:
    b = small("%s" % a)
except Exception as error:
    print(36, type(error).__name__, error)
for i0 in list(range(2)):
    b = i0
    try:
        del c[1:]
    except Exception as error:
        print(37, type(error).__name__, error)
    show(38, lambda: tuple((x, 1) for x in zip('ab', [1, 2]) if not x))
else:
    print(39, 'no break')
try:
    e = small('a b c'.rpartition('X'))
except Exception as error:
    print(40, type(error).__name__, error)
try:
    d = small((-10**30 + 7 >> 4 if c else d.lower()))
except Exception as error:
    print(41, type(error).__name__, error)
for i0 in [[1, 2], [3]]:
    b = i0
    show(42, lambda: "%d" % a)
try:
    d = small(d - (lambda x, y=10**30, *z: (x, y, z))(d, 10, 2j))
except Exception as error:
    print(43, type(error).__name__, error)
show(44, lambda: (e.count(2) / type(c)))
show(45, lambda: e.isupper())
try:
    test = abs((not b'by'))
except Exception as error:
    test = type(error).__name__
if test:
    try:
        e = small((hex(' pad ') % "{:*^9}|{}".format(3.0, c)))
    except Exception as error:
        print(46, type(error).__name__, error)
    try:
        a = small((+255))
    except ArithmeticError as error:
        print(47, repr(error))
    except Exception as error:
        print(48, 'other', type(error).__name__, error.__context__)
elif test == -7:
    for i1 in [[1, 2], [3]]:
        c = i1
        try:
            e = small(d[-2:])
        except Exception as error:
            print(49, type(error).__name__, error)
        try:
            test = ' pad '
        except Exception as error:
            test = type(error).__name__
        if test:
            try:
                b = small(True)
            except Exception as error:
                print(50, type(error).__name__, error)
            try:
                del a[0]
            except Exception as error:
                print(51, type(error).__name__, error)
            show(52, lambda: d[:2])
        elif test == None:
            show(53, lambda: ())
            try:
                a = small(all(f1(-7, b, 'a b c')))
            except Exception as error:
                print(54, type(error).__name__, error)
            try:
                test = "{:.1%}|{}".format(3.0, c)
            except Exception as error:
                test = type(error).__name__
            if test:
                try:
                    b = small(f"<{e:5}>")
                except Exception as error:
                    print(55, type(error).__name__, error)
            elif test == {1, 2, 3}:
                show(56, lambda: 10**30)
                try:
                    b += []; b = small(b)
                except Exception as error:
                    print(57, type(error).__name__, error)
            else:
                print(58, test)
        else:
            print(59, test)
    show(60, lambda: f21(2))
else:
    print(61, test)
