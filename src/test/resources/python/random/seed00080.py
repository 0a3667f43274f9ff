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
    a, b, c, d, e = x, '12', -7, [x], {'a': x}
    for i in range(3):
        yield ('12' / (1, 'x'))
    yield from x


def f2(x, y):
    a, b, c, d, e = x, b, -7, [x], {'a': x}
    show(3, lambda: (1 >> 0 if [] else 'ÄÖ'.lower()))
    show(4, lambda: (lambda x, y=10**30, *z: (x, y, z))(c, 255, 2j))
    match a:
        case (x, y):
            print(5, '(x, y)')
        case None:
            print(6, 'None')
        case {'a': x, **rest}:
            print(7, "{'a': x, **rest}")
        case str(s):
            print(8, 'str(s)')
        case other:
            print(9, other)
    return small(a)


def f10(x):
    a, b, c, d, e = x, 255, {1, 2, 3}, [x], {'a': x}
    try:
        d += 0; d = small(d)
    except Exception as error:
        print(11, type(error).__name__, error)
    return small(3 >> 2)


try:
    e, a = (-c)
except Exception as error:
    print(12, type(error).__name__, error)
for i0 in range(3):
    d = i0
    try:
        e, d = f2((), 'a b c', c)
    except Exception as error:
        print(13, type(error).__name__, error)
    if f"<{-7:+}>":
        continue
    try:
        test = 'x,y,,z'.replace('a', 'zz')
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            d = small((1, 'x'))
        except Exception as error:
            print(14, type(error).__name__, error)
        try:
            del c[1:]
        except Exception as error:
            print(15, type(error).__name__, error)
else:
    print(16, 'no break')
show(17, lambda: e << 1)
try:
    d = small({**a, 'z': a.find('a')})
except (ValueError, KeyError) as error:
    print(18, repr(error))
except Exception as error:
    print(19, 'other', type(error).__name__, error.__context__)
else:
    print(20, 'else')
try:
    b = small(True)
except LookupError as error:
    print(21, repr(error))
except Exception as error:
    print(22, 'other', type(error).__name__, error.__context__)
else:
    print(23, 'else')
finally:
    print(24, 'finally')
show(25, lambda: [[x for x in e] for y in range(2)])
try:
    test = a.pop()
except Exception as error:
    test = type(error).__name__
if test:
    try:
        test = sum(g1('x,y,,z'))
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            b += ''; b = small(b)
        except Exception as error:
            print(26, type(error).__name__, error)
        try:
            test = (f"{d=} {d!s}", 1, (b if {} else {'a': 1, 'b': [2]}),)
        except Exception as error:
            test = type(error).__name__
        if test:
            show(27, lambda: '')
        elif test == 10**30:
            for i3 in [[1, 2], [3]]:
                c = i3
                show(28, lambda: (b >= 2))
                try:
                    e = small("%-6s|" % a)
                except Exception as error:
                    print(29, type(error).__name__, error)
            try:
                d = small(255)
            except Exception as error:
                print(30, type(error).__name__, error)
        else:
            print(31, test)
    show(32, lambda: (next(g1(c)),))
    try:
        test = [[(x, 1) for x in zip('ab', [1, 2])] for y in range(2)]
    except Exception as error:
        test = type(error).__name__
    if test:
        show(33, lambda: 'x,y,,z'.join(['1', '2']))
        match e:
            case list() as whole:
                print(34, 'list() as whole')
            case str(s):
                print(35, 'str(s)')
            case [x, *rest]:
                print(36, '[x, *rest]')
            case (x, y):
                print(37, '(x, y)')
            case other:
                print(38, other)
        match a:
            case {'a': x, **rest}:
                print(39, "{'a': x, **rest}")
            case []:
                print(40, '[]')
            case (x, y):
                print(41, '(x, y)')
            case None:
                print(42, 'None')
            case other:
                print(43, other)
    elif test == -1:
        try:
            c = small(f2(a, 0.0))
        except (ValueError, KeyError) as error:
            print(44, repr(error))
        except Exception as error:
            print(45, 'other', type(error).__name__, error.__context__)
        finally:
            print(46, 'finally')
        try:
            a = small((-10**30 + 7 << 3 - (not a)))
        except TypeError as error:
            print(47, repr(error))
        except Exception as error:
            print(48, 'other', type(error).__name__, error.__context__)
        finally:
            print(49, 'finally')
    else:
        print(50, test)
elif test == ' pad ':
    for i1 in (1, 2.5, None):
        c = i1
        try:
            a = small(f2('x,y,,z', a))
        except Exception as error:
            print(51, type(error).__name__, error)
        try:
            b = small((True | (lambda x, y=c, *z: (x, y, z))(-10**30 + 7)))
        except Exception as error:
            print(52, type(error).__name__, error)
        try:
            b = small(f"<{0:,}>")
        except Exception as error:
            print(53, type(error).__name__, error)
    else:
        print(54, 'no break')
    try:
        e = small(("%-6s|" % a // []))
        raise RuntimeError({'a': 1, 'b': [2]})
    except (ValueError, KeyError) as error:
        print(55, repr(error))
    except Exception as error:
        print(56, 'other', type(error).__name__, error.__context__)
    else:
        print(57, 'else')
    finally:
        print(58, 'finally')
    match a:
        case []:
            print(59, '[]')
        case [x, *rest]:
            print(60, '[x, *rest]')
        case float() | complex():
            print(61, 'float() | complex()')
        case bool(x):
            print(62, 'bool(x)')
        case other:
            print(63, other)
else:
    print(64, test)
try:
    test = ((not 'x,y,,z') or ('ÄÖ' | 3))
except Exception as error:
    test = type(error).__name__
if test:
    for i1 in (1, 2.5, None):
        b = i1
        show(65, lambda: a)
    show(66, lambda: -10**30 + 7)
show(67, lambda: ((1, 'x') and 0.0))
show(68, lambda: repr((2 | ' pad ')))
show(69, lambda: [*e, e])
try:
    del a[0]
except Exception as error:
    print(70, type(error).__name__, error)
