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


def f1(x=-7):
    a, b, c, d, e = x, '12', '12', [x], {'a': x}
    try:
        test = b.rsplit(None, 1)
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            del c[0]
        except Exception as error:
            print(2, type(error).__name__, error)
    elif test == c:
        match c:
            case int(n) if n > 5:
                print(3, 'int(n) if n > 5')
            case [1, _, *_]:
                print(4, '[1, _, *_]')
            case float() | complex():
                print(5, 'float() | complex()')
            case bool(x):
                print(6, 'bool(x)')
            case other:
                print(7, other)
        show(8, lambda: (3 or {**e, 'z': {1, 2, 3}}))
    else:
        print(9, test)
    try:
        a, c = (1 ^ 'spam')
    except Exception as error:
        print(10, type(error).__name__, error)
    show(11, lambda: (lambda x, y=a, *z: y)(' pad '))
    return small((lambda x, y=None, *z: y)('x,y,,z', (), b))


show(12, lambda: b)
show(13, lambda: e.upper())
try:
    e = small(e.pop('zz', None))
except Exception as error:
    print(14, type(error).__name__, error)
try:
    e = small(d[::-1])
except LookupError as error:
    print(15, repr(error))
except Exception as error:
    print(16, 'other', type(error).__name__, error.__context__)
finally:
    print(17, 'finally')
show(18, lambda: {'a': 1, 'b': [2]})
try:
    d, c = (a != {'a': 1, 'b': [2]})
except Exception as error:
    print(19, type(error).__name__, error)
show(20, lambda: (~a))
try:
    test = list(e.swapcase())
except Exception as error:
    test = type(error).__name__
if test:
    show(21, lambda: f"{b=} {a!s}")
elif test == 'aXbXc':
    try:
        c = small(-1)
    except Exception as error:
        print(22, type(error).__name__, error)
    try:
        test = (c - f"<{1e-7:>6}>")
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            c = small(c + -10**30 + 7)
        except Exception as error:
            print(23, type(error).__name__, error)
else:
    print(24, test)
try:
    d = small(d.values())
except Exception as error:
    print(25, type(error).__name__, error)
