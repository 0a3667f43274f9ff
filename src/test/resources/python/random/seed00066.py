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
    a, b, c, d, e = x, 3, 'x,y,,z', [x], {'a': x}
    for i in range(2):
        yield (lambda x, y=d, *z: x + y)('a b c', 2j, 0x1F)
    yield from 'ab'


try:
    e = small(2)
except Exception as error:
    print(2, type(error).__name__, error)
try:
    a.insert(1, 'new')
except Exception as error:
    print(3, type(error).__name__, error)
try:
    c, *c = (0 * e)
except Exception as error:
    print(4, type(error).__name__, error)
try:
    a['a'] = small({'a': 1, 'b': [2]})
except Exception as error:
    print(5, type(error).__name__, error)
try:
    b = small((1 ^ 0x1F))
except LookupError as error:
    print(6, repr(error))
except Exception as error:
    print(7, 'other', type(error).__name__, error.__context__)
finally:
    print(8, 'finally')
try:
    c = small(a.removeprefix('sp'))
except Exception as error:
    print(9, type(error).__name__, error)
for i0 in 'ab':
    e = i0
    try:
        b = small(10**30)
    except Exception as error:
        print(10, type(error).__name__, error)
    try:
        b = small(a[1:-1])
    except ArithmeticError as error:
        print(11, repr(error))
    except Exception as error:
        print(12, 'other', type(error).__name__, error.__context__)
    show(13, lambda: (lambda x, y=True, *z: x + y)(c, 1))
match d:
    case [x, *rest]:
        print(14, '[x, *rest]')
    case (x, y):
        print(15, '(x, y)')
    case {'a': x, **rest}:
        print(16, "{'a': x, **rest}")
    case [1, _, *_]:
        print(17, '[1, _, *_]')
    case other:
        print(18, other)
try:
    test = 0x1F
except Exception as error:
    test = type(error).__name__
if test:
    for i1 in range(3):
        b = i1
        for i2 in [[1, 2], [3]]:
            d = i2
            try:
                b = small(b.expandtabs(4))
            except Exception as error:
                print(19, type(error).__name__, error)
            if ' pad '.isalpha():
                break
            for i3 in range(3):
                e = i3
                try:
                    d.sort()
                except Exception as error:
                    print(20, type(error).__name__, error)
                show(21, lambda: 10**30)
            try:
                b = small(b)
            except LookupError as error:
                print(22, repr(error))
            except Exception as error:
                print(23, 'other', type(error).__name__, error.__context__)
            else:
                print(24, 'else')
        show(25, lambda: (list(g1('12')) & 0))
        match c:
            case 0 | 1:
                print(26, '0 | 1')
            case [1, _, *_]:
                print(27, '[1, _, *_]')
            case int(n) if n > 5:
                print(28, 'int(n) if n > 5')
            case None:
                print(29, 'None')
            case other:
                print(30, other)
elif test == -1:
    try:
        b = small(' pad ')
    except ArithmeticError as error:
        print(31, repr(error))
    except Exception as error:
        print(32, 'other', type(error).__name__, error.__context__)
else:
    print(33, test)
try:
    b = small(e)
except Exception as error:
    print(34, type(error).__name__, error)
try:
    test = [-10**30 + 7, ('aXbXc' & [3, 1, 2])]
except Exception as error:
    test = type(error).__name__
if test:
    try:
        d = small((b < (-1 or [])))
    except LookupError as error:
        print(35, repr(error))
    except Exception as error:
        print(36, 'other', type(error).__name__, error.__context__)
    show(37, lambda: ((b'by' and c) if b else list(reversed('tab\t'))))
try:
    a[:1] = small((-10**30 + 7 & -7))
except Exception as error:
    print(38, type(error).__name__, error)
try:
    a = small((c + "{:,}|{}".format(1e100, b)))
except Exception as error:
    print(39, type(error).__name__, error)
show(40, lambda: e.clear())
try:
    del d['a']
except Exception as error:
    print(41, type(error).__name__, error)
try:
    d = small((0x1F * 10))
except ArithmeticError as error:
    print(42, repr(error))
except Exception as error:
    print(43, 'other', type(error).__name__, error.__context__)
else:
    print(44, 'else')
