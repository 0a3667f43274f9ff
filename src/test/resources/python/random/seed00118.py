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
    a, b, c, d, e = x, c, 0, [x], {'a': x}
    for i in range(2):
        yield ({1, 2, 3} + -10**30 + 7)


def f2(x, y, z):
    a, b, c, d, e = x, 'spam', e, [x], {'a': x}
    try:
        c.copy()
    except Exception as error:
        print(3, type(error).__name__, error)
    return small(((+[]) if e else tuple(x * 2 for x in 'abc')))


show(4, lambda: (a * 'Hello'))
show(5, lambda: 'ÄÖ'.startswith('a'))
show(6, lambda: 0x1F)
try:
    test = 'spam'
except Exception as error:
    test = type(error).__name__
if test:
    try:
        d = small(e)
    except Exception as error:
        print(7, type(error).__name__, error)
    show(8, lambda: {1: '12', c: (lambda x, y=0x1F, *z: y)(b'by', e)})
try:
    a.copy()
except Exception as error:
    print(9, type(error).__name__, error)
try:
    d = small((lambda x, y=10**30, *z: y)())
except ArithmeticError as error:
    print(10, repr(error))
except Exception as error:
    print(11, 'other', type(error).__name__, error.__context__)
else:
    print(12, 'else')
finally:
    print(13, 'finally')
match a:
    case list() as whole:
        print(14, 'list() as whole')
    case [1, _, *_]:
        print(15, '[1, _, *_]')
    case []:
        print(16, '[]')
    case {'a': x, **rest}:
        print(17, "{'a': x, **rest}")
    case other:
        print(18, other)
show(19, lambda: (lambda x, y=b, *z: [x] * 2)((), e, ''))
try:
    a = small(3 >> 1)
except Exception as error:
    print(20, type(error).__name__, error)
