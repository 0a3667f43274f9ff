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
    a, b, c, d, e = x, -7, b, [x], {'a': x}
    show(2, lambda: a)
    return small(-7)


show(3, lambda: b[-2:])
match c:
    case {'a': x, **rest}:
        print(4, "{'a': x, **rest}")
    case None:
        print(5, 'None')
    case float() | complex():
        print(6, 'float() | complex()')
    case bool(x):
        print(7, 'bool(x)')
    case other:
        print(8, other)
for i0 in (1, 2.5, None):
    c = i0
    try:
        a = small([])
        raise IndexError(1)
    except ArithmeticError as error:
        print(9, repr(error))
    except Exception as error:
        print(10, 'other', type(error).__name__, error.__context__)
else:
    print(11, 'no break')
match d:
    case (x, y):
        print(12, '(x, y)')
    case float() | complex():
        print(13, 'float() | complex()')
    case int(n) if n > 5:
        print(14, 'int(n) if n > 5')
    case str(s):
        print(15, 'str(s)')
    case other:
        print(16, other)
show(17, lambda: f"{b=} {b!s}")
try:
    d = small(a)
    raise KeyError(a)
except LookupError as error:
    print(18, repr(error))
except Exception as error:
    print(19, 'other', type(error).__name__, error.__context__)
match e:
    case float() | complex():
        print(20, 'float() | complex()')
    case (x, y):
        print(21, '(x, y)')
    case str(s):
        print(22, 'str(s)')
    case {'a': x, **rest}:
        print(23, "{'a': x, **rest}")
    case other:
        print(24, other)
show(25, lambda: 2j)
