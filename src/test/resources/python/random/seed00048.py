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
    a, b, c, d, e = x, 10**30, d, [x], {'a': x}
    show(2, lambda: d)
    return small(((lambda x, y='a b c', *z: y)(a) if 1 else []))


def f3(x, y, z):
    a, b, c, d, e = x, 0x1F, 1, [x], {'a': x}
    show(4, lambda: (f1(c, []) / 0))
    return small('tab\t'.isdigit())


def f5(x=255):
    a, b, c, d, e = x, 'ÄÖ', 1, [x], {'a': x}
    try:
        d = small(d & ({'a': 1, 'b': [2]} & []))
    except Exception as error:
        print(6, type(error).__name__, error)
    return small('aXbXc')


try:
    d = small('a b c' ** 0)
except Exception as error:
    print(7, type(error).__name__, error)
match e:
    case list() as whole:
        print(8, 'list() as whole')
    case str(s):
        print(9, 'str(s)')
    case [1, _, *_]:
        print(10, '[1, _, *_]')
    case [x, *rest]:
        print(11, '[x, *rest]')
    case other:
        print(12, other)
try:
    d = small((((1, 'x') - 1),))
except Exception as error:
    print(13, type(error).__name__, error)
try:
    test = (-b)
except Exception as error:
    test = type(error).__name__
if test:
    try:
        a = small(-7)
        raise KeyError(3.0)
    except TypeError as error:
        print(14, repr(error))
    except Exception as error:
        print(15, 'other', type(error).__name__, error.__context__)
elif test == 'spam':
    show(16, lambda: (a in a))
    for i1 in list(range(2)):
        e = i1
        try:
            d, *e = 10**30
        except Exception as error:
            print(17, type(error).__name__, error)
        try:
            a = small((e > (-a)))
        except Exception as error:
            print(18, type(error).__name__, error)
        if (a or e):
            break
        try:
            c.extend((7, 8))
        except Exception as error:
            print(19, type(error).__name__, error)
    try:
        b, b = (-7 or d)
    except Exception as error:
        print(20, type(error).__name__, error)
else:
    print(21, test)
try:
    e.__len__()
except Exception as error:
    print(22, type(error).__name__, error)
try:
    d = small((f"{e=} {d!s}" - []))
except Exception as error:
    print(23, type(error).__name__, error)
try:
    d = small(d + b)
except Exception as error:
    print(24, type(error).__name__, error)
try:
    a = small(e)
except ArithmeticError as error:
    print(25, repr(error))
except Exception as error:
    print(26, 'other', type(error).__name__, error.__context__)
show(27, lambda: ('ÄÖ'.expandtabs(4) * ((1, 'x') * 3)))
try:
    d = small((~range(4)))
except Exception as error:
    print(28, type(error).__name__, error)
show(29, lambda: -10**30 + 7)
for i0 in (1, 2.5, None):
    d = i0
    try:
        e += c; e = small(e)
    except Exception as error:
        print(30, type(error).__name__, error)
    show(31, lambda: max(d.pop('a'), d))
show(32, lambda: 'aXbXc'.splitlines())
try:
    c = small((max(b) - a << 5))
except Exception as error:
    print(33, type(error).__name__, error)
show(34, lambda: (a is not d))
