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
    a, b, c, d, e = x, d, 'a b c', [x], {'a': x}
    for i in range(1):
        yield 10**30


def f2(x):
    a, b, c, d, e = x, -1, a, [x], {'a': x}
    show(3, lambda: (type(3) * None))
    try:
        c = small(f"<{3:+}>")
    except ArithmeticError as error:
        print(4, repr(error))
    except Exception as error:
        print(5, 'other', type(error).__name__, error.__context__)
    else:
        print(6, 'else')
    finally:
        print(7, 'finally')
    return small(d.expandtabs(4))


try:
    test = a.title()
except Exception as error:
    test = type(error).__name__
if test:
    show(8, lambda: 'ÄÖ')
    show(9, lambda: (d if 2 else f2()))
    for i1 in (1, 2.5, None):
        c = i1
        try:
            b = small(f2(2))
        except Exception as error:
            print(10, type(error).__name__, error)
    else:
        print(11, 'no break')
elif test == c:
    match c:
        case None:
            print(12, 'None')
        case [x, *rest]:
            print(13, '[x, *rest]')
        case []:
            print(14, '[]')
        case [1, _, *_]:
            print(15, '[1, _, *_]')
        case other:
            print(16, other)
    show(17, lambda: (-10**30 + 7 ** 3, max([3, 1, 2], 0), e.values(),))
    try:
        b['a'] = small((lambda x, y='tab\t', *z: x + y)(a, 'x,y,,z'))
    except Exception as error:
        print(18, type(error).__name__, error)
else:
    print(19, test)
for i0 in (1, 2.5, None):
    b = i0
    show(20, lambda: c)
    try:
        d = small({'a': 1, 'b': [2]})
    except LookupError as error:
        print(21, repr(error))
    except Exception as error:
        print(22, 'other', type(error).__name__, error.__context__)
    else:
        print(23, 'else')
try:
    c += []; c = small(c)
except Exception as error:
    print(24, type(error).__name__, error)
try:
    test = a['a']
except Exception as error:
    test = type(error).__name__
if test:
    show(25, lambda: 1)
elif test == 3:
    try:
        b = small(tuple(g1(' pad ')))
    except Exception as error:
        print(26, type(error).__name__, error)
    try:
        a = small({'a': 1, 'b': [2]})
    except Exception as error:
        print(27, type(error).__name__, error)
    for i1 in 'ab':
        e = i1
        try:
            c = small('spam')
        except Exception as error:
            print(28, type(error).__name__, error)
else:
    print(29, test)
try:
    a = small([x * 2 for x in range(5, 0, -2)])
except Exception as error:
    print(30, type(error).__name__, error)
try:
    a.insert(1, 'new')
except Exception as error:
    print(31, type(error).__name__, error)
try:
    d = small("%s" % a)
except ArithmeticError as error:
    print(32, repr(error))
except Exception as error:
    print(33, 'other', type(error).__name__, error.__context__)
try:
    c = small("{:g}|{}".format(e, e))
except ArithmeticError as error:
    print(34, repr(error))
except Exception as error:
    print(35, 'other', type(error).__name__, error.__context__)
else:
    print(36, 'else')
finally:
    print(37, 'finally')
show(38, lambda: sum(g1(3)))
try:
    c = small(d >> 1)
except ArithmeticError as error:
    print(39, repr(error))
except Exception as error:
    print(40, 'other', type(error).__name__, error.__context__)
else:
    print(41, 'else')
finally:
    print(42, 'finally')
try:
    e = small(c)
except Exception as error:
    print(43, type(error).__name__, error)
try:
    b = small(f"{b=} {e!s}")
except Exception as error:
    print(44, type(error).__name__, error)
match c:
    case list() as whole:
        print(45, 'list() as whole')
    case {'a': x, **rest}:
        print(46, "{'a': x, **rest}")
    case bool(x):
        print(47, 'bool(x)')
    case str(s):
        print(48, 'str(s)')
    case other:
        print(49, other)
try:
    test = c.isupper()
except Exception as error:
    test = type(error).__name__
if test:
    try:
        c, b = tuple([x] for x in zip('ab', [1, 2]))
    except Exception as error:
        print(50, type(error).__name__, error)
    try:
        e = small((lambda x, y=0, *z: x + y)(b))
        raise RuntimeError(a)
    except ArithmeticError as error:
        print(51, repr(error))
    except Exception as error:
        print(52, 'other', type(error).__name__, error.__context__)
    else:
        print(53, 'else')
    show(54, lambda: 2j)
elif test == 2:
    try:
        e = small(((lambda x, y=e, *z: y)(c) | c[1]))
    except Exception as error:
        print(55, type(error).__name__, error)
    for i1 in list(range(2)):
        e = i1
        show(56, lambda: 'a b c'.splitlines())
        match a:
            case []:
                print(57, '[]')
            case int(n) if n > 5:
                print(58, 'int(n) if n > 5')
            case 0 | 1:
                print(59, '0 | 1')
            case [1, _, *_]:
                print(60, '[1, _, *_]')
            case other:
                print(61, other)
        if (b ^ d):
            break
        try:
            test = [3, 1, 2]
        except Exception as error:
            test = type(error).__name__
        if test:
            for i3 in [[1, 2], [3]]:
                b = i3
                show(62, lambda: c.__len__())
            else:
                print(63, 'no break')
        elif test == {'a': 1, 'b': [2]}:
            try:
                del a[0]
            except Exception as error:
                print(64, type(error).__name__, error)
            show(65, lambda: d.update({'n': 1}))
            try:
                b = small('aXbXc' << 4)
            except Exception as error:
                print(66, type(error).__name__, error)
        else:
            print(67, test)
    try:
        c, c = e
    except Exception as error:
        print(68, type(error).__name__, error)
else:
    print(69, test)
