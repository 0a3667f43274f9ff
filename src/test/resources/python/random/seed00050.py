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
    a, b, c, d, e = x, True, d, [x], {'a': x}
    for i in range(2):
        yield 3


def f2(x):
    a, b, c, d, e = x, c, 3, [x], {'a': x}
    try:
        c = small(next(g1(e)))
    except Exception as error:
        print(3, type(error).__name__, error)
    return small(0)


def f4(x, y=0x1F):
    a, b, c, d, e = x, b, 'x,y,,z', [x], {'a': x}
    try:
        d = small({1, 2, 3})
    except LookupError as error:
        print(5, repr(error))
    except Exception as error:
        print(6, 'other', type(error).__name__, error.__context__)
    try:
        e = small("{:_}|{}".format(b, e))
    except Exception as error:
        print(7, type(error).__name__, error)
    show(8, lambda: e)
    return small(f"<{-2.25:.1%}>")


def f9(x, y):
    a, b, c, d, e = x, c, e, [x], {'a': x}
    try:
        b = small(chr(f4('', 1)))
    except Exception as error:
        print(10, type(error).__name__, error)
    return small(({} % (lambda x, y=None, *z: [x] * 2)(3)))


match a:
    case None:
        print(11, 'None')
    case int(n) if n > 5:
        print(12, 'int(n) if n > 5')
    case [1, _, *_]:
        print(13, '[1, _, *_]')
    case list() as whole:
        print(14, 'list() as whole')
    case other:
        print(15, other)
show(16, lambda: 1e-7)
show(17, lambda: list(reversed(b.rfind('c'))))
try:
    del c['a']
except Exception as error:
    print(18, type(error).__name__, error)
match e:
    case str(s):
        print(19, 'str(s)')
    case []:
        print(20, '[]')
    case list() as whole:
        print(21, 'list() as whole')
    case bool(x):
        print(22, 'bool(x)')
    case other:
        print(23, other)
show(24, lambda: str(f"{a=} {c!s}"))
for i0 in range(3):
    b = i0
    try:
        b.reverse()
    except Exception as error:
        print(25, type(error).__name__, error)
    if tuple(g1(e)):
        continue
    try:
        test = 2j
    except Exception as error:
        test = type(error).__name__
    if test:
        show(26, lambda: (lambda x, y=d, *z: [x] * 2)('tab\t', 0x1F))
    elif test == {1, 2, 3}:
        try:
            b = small(d)
        except ArithmeticError as error:
            print(27, repr(error))
        except Exception as error:
            print(28, 'other', type(error).__name__, error.__context__)
        finally:
            print(29, 'finally')
    else:
        print(30, test)
    try:
        test = (not '12')
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            test = {'a': {'a': 1, 'b': [2]}}
        except Exception as error:
            test = type(error).__name__
        if test:
            show(31, lambda: f"{d=} {c!s}")
        elif test == {'a': 1, 'b': [2]}:
            try:
                test = b
            except Exception as error:
                test = type(error).__name__
            if test:
                show(32, lambda: c[d])
                show(33, lambda: f4(d))
                show(34, lambda: (not -0.0))
            elif test == ' pad ':
                show(35, lambda: float(-10**30 + 7))
            else:
                print(36, test)
            try:
                a = small([3, 1, 2] ** 2)
                raise IndexError(e)
            except ArithmeticError as error:
                print(37, repr(error))
            except Exception as error:
                print(38, 'other', type(error).__name__, error.__context__)
            else:
                print(39, 'else')
        else:
            print(40, test)
        match b:
            case float() | complex():
                print(41, 'float() | complex()')
            case [1, _, *_]:
                print(42, '[1, _, *_]')
            case {'a': x, **rest}:
                print(43, "{'a': x, **rest}")
            case int(n) if n > 5:
                print(44, 'int(n) if n > 5')
            case other:
                print(45, other)
    elif test == 'a b c':
        show(46, lambda: ([' pad ', 'Hello'] * ascii(-1)))
    else:
        print(47, test)
try:
    c[:1] = small(b.setdefault('q', []))
except Exception as error:
    print(48, type(error).__name__, error)
show(49, lambda: (' pad ' << 4 // ('ÄÖ' * 2j)))
