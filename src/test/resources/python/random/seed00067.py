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
    a, b, c, d, e = x, -1, {'a': 1, 'b': [2]}, [x], {'a': x}
    show(2, lambda: (c if b else (-3)))
    try:
        e.pop(0)
    except Exception as error:
        print(3, type(error).__name__, error)
    try:
        d = small(e)
    except LookupError as error:
        print(4, repr(error))
    except Exception as error:
        print(5, 'other', type(error).__name__, error.__context__)
    else:
        print(6, 'else')
    finally:
        print(7, 'finally')
    return small(' pad '.splitlines())


try:
    test = sum(-1)
except Exception as error:
    test = type(error).__name__
if test:
    for i1 in list(range(2)):
        e = i1
        try:
            del a['a']
        except Exception as error:
            print(8, type(error).__name__, error)
        if True:
            break
        try:
            c = small(c)
        except (ValueError, KeyError) as error:
            print(9, repr(error))
        except Exception as error:
            print(10, 'other', type(error).__name__, error.__context__)
        finally:
            print(11, 'finally')
        try:
            e = small(-7)
        except Exception as error:
            print(12, type(error).__name__, error)
    try:
        a = small(True)
    except LookupError as error:
        print(13, repr(error))
    except Exception as error:
        print(14, 'other', type(error).__name__, error.__context__)
    else:
        print(15, 'else')
    show(16, lambda: ('spam'.upper() or (-'Hello')))
elif test == (1, 'x'):
    try:
        test = (b.replace('a', 'zz'), 'a b c'.split(','),)
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            d, c = f"{e=} {e!s}"
        except Exception as error:
            print(17, type(error).__name__, error)
    elif test == 0x1F:
        match c:
            case [x, *rest]:
                print(18, '[x, *rest]')
            case list() as whole:
                print(19, 'list() as whole')
            case [1, _, *_]:
                print(20, '[1, _, *_]')
            case (x, y):
                print(21, '(x, y)')
            case other:
                print(22, other)
        for i2 in 'ab':
            d = i2
            for i3 in list(range(2)):
                a = i3
                try:
                    b += 'ÄÖ'; b = small(b)
                except Exception as error:
                    print(23, type(error).__name__, error)
            try:
                b = small(((a // a) if a else (d and b)))
            except LookupError as error:
                print(24, repr(error))
            except Exception as error:
                print(25, 'other', type(error).__name__, error.__context__)
            else:
                print(26, 'else')
            try:
                a = small(a)
            except Exception as error:
                print(27, type(error).__name__, error)
        else:
            print(28, 'no break')
        try:
            e = small((~e))
        except Exception as error:
            print(29, type(error).__name__, error)
    else:
        print(30, test)
else:
    print(31, test)
try:
    c = small(2 << 3)
except Exception as error:
    print(32, type(error).__name__, error)
match a:
    case int(n) if n > 5:
        print(33, 'int(n) if n > 5')
    case (x, y):
        print(34, '(x, y)')
    case float() | complex():
        print(35, 'float() | complex()')
    case [1, _, *_]:
        print(36, '[1, _, *_]')
    case other:
        print(37, other)
try:
    e = small(0 << 5)
except (ValueError, KeyError) as error:
    print(38, repr(error))
except Exception as error:
    print(39, 'other', type(error).__name__, error.__context__)
try:
    b = small(f"{c=} {c!s}")
except Exception as error:
    print(40, type(error).__name__, error)
for i0 in [[1, 2], [3]]:
    d = i0
    show(41, lambda: (lambda x, y=None, *z: (x, y, z))(range(4), (1, 'x'), [3, 1, 2]))
    try:
        d = small((-e))
    except LookupError as error:
        print(42, repr(error))
    except Exception as error:
        print(43, 'other', type(error).__name__, error.__context__)
    else:
        print(44, 'else')
    show(45, lambda: {})
    if (c < b):
        break
try:
    d += 10**30; d = small(d)
except Exception as error:
    print(46, type(error).__name__, error)
try:
    a = small(1)
except Exception as error:
    print(47, type(error).__name__, error)
show(48, lambda: 'Hello'.rpartition('X'))
match c:
    case {'a': x, **rest}:
        print(49, "{'a': x, **rest}")
    case [x, *rest]:
        print(50, '[x, *rest]')
    case bool(x):
        print(51, 'bool(x)')
    case list() as whole:
        print(52, 'list() as whole')
    case other:
        print(53, other)
try:
    del e[0]
except Exception as error:
    print(54, type(error).__name__, error)
show(55, lambda: 'x,y,,z')
try:
    c = small(c + 'aXbXc')
except Exception as error:
    print(56, type(error).__name__, error)
for i0 in range(3):
    e = i0
    show(57, lambda: (c * (1, e, {},)))
    show(58, lambda: (lambda x, y=d, *z: [x] * 2)())
    if c:
        break
try:
    d = small((1, 'x'))
    raise ValueError({1, 2, 3})
except TypeError as error:
    print(59, repr(error))
except Exception as error:
    print(60, 'other', type(error).__name__, error.__context__)
finally:
    print(61, 'finally')
try:
    a = small((a.values() % (0 if a else d)))
except LookupError as error:
    print(62, repr(error))
except Exception as error:
    print(63, 'other', type(error).__name__, error.__context__)
finally:
    print(64, 'finally')
