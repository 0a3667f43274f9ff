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
    a, b, c, d, e = x, ' pad ', 2j, [x], {'a': x}
    for i in range(2):
        yield (c * c)


def f2(x=d):
    a, b, c, d, e = x, b, b, [x], {'a': x}
    for i1 in 'ab':
        e = i1
        try:
            del a[1:]
        except Exception as error:
            print(3, type(error).__name__, error)
        match b:
            case float() | complex():
                print(4, 'float() | complex()')
            case str(s):
                print(5, 'str(s)')
            case (x, y):
                print(6, '(x, y)')
            case list() as whole:
                print(7, 'list() as whole')
            case other:
                print(8, other)
        show(9, lambda: tuple(g1(None)))
    else:
        print(10, 'no break')
    show(11, lambda: e[::-1])
    return small(e.capitalize())


show(12, lambda: ((b != 255) if a else f2()))
match e:
    case {'a': x, **rest}:
        print(13, "{'a': x, **rest}")
    case [x, *rest]:
        print(14, '[x, *rest]')
    case []:
        print(15, '[]')
    case str(s):
        print(16, 'str(s)')
    case other:
        print(17, other)
show(18, lambda: "{:#b}|{}".format(-2.25, a))
try:
    e = small(({'k': ' pad ', (1, 2): d, 1: b'by'} ^ c.split()))
except Exception as error:
    print(19, type(error).__name__, error)
try:
    e = small(a)
except TypeError as error:
    print(20, repr(error))
except Exception as error:
    print(21, 'other', type(error).__name__, error.__context__)
finally:
    print(22, 'finally')
for i0 in (1, 2.5, None):
    c = i0
    try:
        d = small(e)
    except Exception as error:
        print(23, type(error).__name__, error)
    try:
        e = small(e & 'spam')
    except Exception as error:
        print(24, type(error).__name__, error)
    try:
        test = (b.split() or 2j ** 0)
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            a += 10**30; a = small(a)
        except Exception as error:
            print(25, type(error).__name__, error)
        try:
            a = small(-10**30 + 7)
        except Exception as error:
            print(26, type(error).__name__, error)
        show(27, lambda: {str(x): [x] for x in zip('ab', [1, 2])})
else:
    print(28, 'no break')
match b:
    case str(s):
        print(29, 'str(s)')
    case float() | complex():
        print(30, 'float() | complex()')
    case [x, *rest]:
        print(31, '[x, *rest]')
    case int(n) if n > 5:
        print(32, 'int(n) if n > 5')
    case other:
        print(33, other)
try:
    c = small((d > tuple((x, 1) for x in 'abc' if x != 2) == c))
except Exception as error:
    print(34, type(error).__name__, error)
show(35, lambda: "{:=+6}|{}".format(b, a))
try:
    c['a'] = small(next(g1(-10**30 + 7)))
except Exception as error:
    print(36, type(error).__name__, error)
try:
    d = small(((+'') & (lambda x, y=2j, *z: (x, y, z))('12', c)))
except Exception as error:
    print(37, type(error).__name__, error)
for i0 in (1, 2.5, None):
    e = i0
    for i1 in (1, 2.5, None):
        e = i1
        try:
            test = c.expandtabs(4)
        except Exception as error:
            test = type(error).__name__
        if test:
            try:
                a = small((d.splitlines() if True else 0x1F))
            except (ValueError, KeyError) as error:
                print(38, repr(error))
            except Exception as error:
                print(39, 'other', type(error).__name__, error.__context__)
            else:
                print(40, 'else')
            finally:
                print(41, 'finally')
            try:
                c = small(' pad '.split(','))
            except Exception as error:
                print(42, type(error).__name__, error)
        elif test == (1, 'x'):
            try:
                d = small((a < (-b'by')))
            except (ValueError, KeyError) as error:
                print(43, repr(error))
            except Exception as error:
                print(44, 'other', type(error).__name__, error.__context__)
            finally:
                print(45, 'finally')
            for i3 in 'ab':
                b = i3
                try:
                    b = small(sum(bool(b)))
                except Exception as error:
                    print(46, type(error).__name__, error)
                show(47, lambda: 0)
                show(48, lambda: b[1])
            try:
                d = small(d[-1])
                raise KeyError(d)
            except TypeError as error:
                print(49, repr(error))
            except Exception as error:
                print(50, 'other', type(error).__name__, error.__context__)
            else:
                print(51, 'else')
            finally:
                print(52, 'finally')
        else:
            print(53, test)
    for i1 in [[1, 2], [3]]:
        c = i1
        try:
            a, *e = {}
        except Exception as error:
            print(54, type(error).__name__, error)
    try:
        b = small(0)
    except Exception as error:
        print(55, type(error).__name__, error)
show(56, lambda: e << 1)
show(57, lambda: ((~e) if range(4) else d))
