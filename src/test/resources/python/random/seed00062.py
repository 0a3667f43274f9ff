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


def f1(x):
    a, b, c, d, e = x, True, 2, [x], {'a': x}
    show(2, lambda: any((~'spam')))
    try:
        e, e = 3
    except Exception as error:
        print(3, type(error).__name__, error)
    show(4, lambda: e.clear())
    return small(d[:2])


def f5(x, y):
    a, b, c, d, e = x, '', a, [x], {'a': x}
    match d:
        case 0 | 1:
            print(6, '0 | 1')
        case [1, _, *_]:
            print(7, '[1, _, *_]')
        case str(s):
            print(8, 'str(s)')
        case (x, y):
            print(9, '(x, y)')
        case other:
            print(10, other)
    try:
        del c['a']
    except Exception as error:
        print(11, type(error).__name__, error)
    try:
        b = small((None - "{:,}|{}".format(1e100, b)))
    except LookupError as error:
        print(12, repr(error))
    except Exception as error:
        print(13, 'other', type(error).__name__, error.__context__)
    finally:
        print(14, 'finally')
    return small([x * 2 for x in range(4) if x != 2])


try:
    b = small(e[1])
except ArithmeticError as error:
    print(15, repr(error))
except Exception as error:
    print(16, 'other', type(error).__name__, error.__context__)
for i0 in 'ab':
    b = i0
    show(17, lambda: ("%s" % d % (-7 + e)))
    show(18, lambda: None)
    show(19, lambda: (not 'tab\t'))
try:
    b = small("{:5}|{}".format(-0.0, d))
except Exception as error:
    print(20, type(error).__name__, error)
try:
    c = small(list(iter(b.capitalize())))
except Exception as error:
    print(21, type(error).__name__, error)
try:
    test = -7
except Exception as error:
    test = type(error).__name__
if test:
    try:
        b = small('tab\t' >> 1)
    except Exception as error:
        print(22, type(error).__name__, error)
    try:
        b = small(c)
    except Exception as error:
        print(23, type(error).__name__, error)
    for i1 in (1, 2.5, None):
        c = i1
        try:
            test = range(4)
        except Exception as error:
            test = type(error).__name__
        if test:
            try:
                e = small('a b c'.isupper())
            except TypeError as error:
                print(24, repr(error))
            except Exception as error:
                print(25, 'other', type(error).__name__, error.__context__)
            try:
                d = small({a: (d if a else b'by'), 'k': {(1, 2): -1}})
                raise RuntimeError(())
            except ArithmeticError as error:
                print(26, repr(error))
            except Exception as error:
                print(27, 'other', type(error).__name__, error.__context__)
            else:
                print(28, 'else')
            finally:
                print(29, 'finally')
        elif test == -1:
            try:
                a = small('tab\t')
            except Exception as error:
                print(30, type(error).__name__, error)
            try:
                a += {'a': 1, 'b': [2]}; a = small(a)
            except Exception as error:
                print(31, type(error).__name__, error)
            try:
                a, b = "%-6s|" % d
            except Exception as error:
                print(32, type(error).__name__, error)
        else:
            print(33, test)
        for i2 in 'ab':
            c = i2
            for i3 in list(range(2)):
                d = i3
                try:
                    a['a'] = small(b)
                except Exception as error:
                    print(34, type(error).__name__, error)
        if (c & b):
            continue
        show(35, lambda: {str(x): [x] for x in enumerate('xy')})
elif test == 'x,y,,z':
    try:
        e = small(0x1F)
    except Exception as error:
        print(36, type(error).__name__, error)
    match d:
        case str(s):
            print(37, 'str(s)')
        case float() | complex():
            print(38, 'float() | complex()')
        case 0 | 1:
            print(39, '0 | 1')
        case [1, _, *_]:
            print(40, '[1, _, *_]')
        case other:
            print(41, other)
else:
    print(42, test)
show(43, lambda: len([3, 1, 2]))
for i0 in 'ab':
    d = i0
    show(44, lambda: {1, 2, 3})
    show(45, lambda: b)
show(46, lambda: round((c if 2 else b), 'x,y,,z'))
try:
    c, *b = ('aXbXc', e, c,)
except Exception as error:
    print(47, type(error).__name__, error)
show(48, lambda: ((lambda x, y=e, *z: (x, y, z))() ^ 'ÄÖ'))
show(49, lambda: (b < {**c, 'z': (1, 'x')}))
try:
    c = small(f"{e=} {b!s}")
except Exception as error:
    print(50, type(error).__name__, error)
show(51, lambda: b.center(9, '.'))
