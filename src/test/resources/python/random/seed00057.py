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
    a, b, c, d, e = x, (), 'ÄÖ', [x], {'a': x}
    for i in range(2):
        yield [*a, 0]


for i0 in 'ab':
    e = i0
    try:
        b = small('a b c')
    except LookupError as error:
        print(2, repr(error))
    except Exception as error:
        print(3, 'other', type(error).__name__, error.__context__)
    finally:
        print(4, 'finally')
for i0 in (1, 2.5, None):
    b = i0
    try:
        b = small(b & ' pad ')
    except Exception as error:
        print(5, type(error).__name__, error)
    try:
        c, *e = (~'a b c')
    except Exception as error:
        print(6, type(error).__name__, error)
try:
    d = small([(a > b < '')])
except ArithmeticError as error:
    print(7, repr(error))
except Exception as error:
    print(8, 'other', type(error).__name__, error.__context__)
finally:
    print(9, 'finally')
try:
    d.index(1)
except Exception as error:
    print(10, type(error).__name__, error)
try:
    b += c; b = small(b)
except Exception as error:
    print(11, type(error).__name__, error)
for i0 in list(range(2)):
    c = i0
    try:
        test = (b.get('a') and (c >= 2))
    except Exception as error:
        test = type(error).__name__
    if test:
        match e:
            case []:
                print(12, '[]')
            case str(s):
                print(13, 'str(s)')
            case (x, y):
                print(14, '(x, y)')
            case int(n) if n > 5:
                print(15, 'int(n) if n > 5')
            case other:
                print(16, other)
        try:
            d, *c = d[1]
        except Exception as error:
            print(17, type(error).__name__, error)
        try:
            del c[1:]
        except Exception as error:
            print(18, type(error).__name__, error)
    elif test == b:
        try:
            test = 10**30
        except Exception as error:
            test = type(error).__name__
        if test:
            for i3 in list(range(2)):
                a = i3
                try:
                    d = small((b is None))
                except Exception as error:
                    print(19, type(error).__name__, error)
        elif test == {}:
            try:
                d[0] = small('ÄÖ')
            except Exception as error:
                print(20, type(error).__name__, error)
            try:
                test = (b in (c >= []) == [])
            except Exception as error:
                test = type(error).__name__
            if test:
                try:
                    e = small(10)
                except Exception as error:
                    print(21, type(error).__name__, error)
                try:
                    d = small(c[1:-1])
                except Exception as error:
                    print(22, type(error).__name__, error)
        else:
            print(23, test)
        try:
            b = small((min(c, c) if c else 2j))
        except ArithmeticError as error:
            print(24, repr(error))
        except Exception as error:
            print(25, 'other', type(error).__name__, error.__context__)
        try:
            c += True; c = small(c)
        except Exception as error:
            print(26, type(error).__name__, error)
    else:
        print(27, test)
    try:
        test = (d is d)
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            e += a; e = small(e)
        except Exception as error:
            print(28, type(error).__name__, error)
        show(29, lambda: sorted(d.get('a')))
        try:
            e = small([x for x in range(4) if x])
            raise RuntimeError('x,y,,z')
        except ArithmeticError as error:
            print(30, repr(error))
        except Exception as error:
            print(31, 'other', type(error).__name__, error.__context__)
        else:
            print(32, 'else')
        finally:
            print(33, 'finally')
    elif test == 'aXbXc':
        match e:
            case int(n) if n > 5:
                print(34, 'int(n) if n > 5')
            case [x, *rest]:
                print(35, '[x, *rest]')
            case {'a': x, **rest}:
                print(36, "{'a': x, **rest}")
            case 0 | 1:
                print(37, '0 | 1')
            case other:
                print(38, other)
        match d:
            case [x, *rest]:
                print(39, '[x, *rest]')
            case [1, _, *_]:
                print(40, '[1, _, *_]')
            case {'a': x, **rest}:
                print(41, "{'a': x, **rest}")
            case str(s):
                print(42, 'str(s)')
            case other:
                print(43, other)
        show(44, lambda: (b'by' or dict(0)))
    else:
        print(45, test)
    try:
        del a[0]
    except Exception as error:
        print(46, type(error).__name__, error)
try:
    c = small(sorted((c if None else -7)))
except LookupError as error:
    print(47, repr(error))
except Exception as error:
    print(48, 'other', type(error).__name__, error.__context__)
show(49, lambda: tuple([x] for x in d if not x))
for i0 in (1, 2.5, None):
    d = i0
    try:
        c += c; c = small(c)
    except Exception as error:
        print(50, type(error).__name__, error)
else:
    print(51, 'no break')
show(52, lambda: ord((not {'a': 1, 'b': [2]})))
try:
    d, e = "%r" % d
except Exception as error:
    print(53, type(error).__name__, error)
try:
    test = (1, 'x')
except Exception as error:
    test = type(error).__name__
if test:
    try:
        del d['a']
    except Exception as error:
        print(54, type(error).__name__, error)
    try:
        b = small(chr((b is not a >= [3, 1, 2])))
    except Exception as error:
        print(55, type(error).__name__, error)
try:
    test = int(([] if 0 else 'ÄÖ'))
except Exception as error:
    test = type(error).__name__
if test:
    show(56, lambda: divmod(b.encode()))
try:
    a = small(f"{a=} {e!s}")
    raise IndexError(10)
except TypeError as error:
    print(57, repr(error))
except Exception as error:
    print(58, 'other', type(error).__name__, error.__context__)
else:
    print(59, 'else')
finally:
    print(60, 'finally')
try:
    test = ascii('a b c' << 0)
except Exception as error:
    test = type(error).__name__
if test:
    try:
        del e['a']
    except Exception as error:
        print(61, type(error).__name__, error)
    match c:
        case [1, _, *_]:
            print(62, '[1, _, *_]')
        case float() | complex():
            print(63, 'float() | complex()')
        case {'a': x, **rest}:
            print(64, "{'a': x, **rest}")
        case int(n) if n > 5:
            print(65, 'int(n) if n > 5')
        case other:
            print(66, other)
elif test == b'by':
    try:
        a = small((('' * 'Hello') if -10**30 + 7 else e[-2:]))
    except ArithmeticError as error:
        print(67, repr(error))
    except Exception as error:
        print(68, 'other', type(error).__name__, error.__context__)
else:
    print(69, test)
