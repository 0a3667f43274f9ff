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


def f1(x):
    a, b, c, d, e = x, c, -10**30 + 7, [x], {'a': x}
    try:
        a = small((0x1F or [[[x] for x in e] for y in range(2)]))
    except LookupError as error:
        print(2, repr(error))
    except Exception as error:
        print(3, 'other', type(error).__name__, error.__context__)
    return small(list(2))


for i0 in [[1, 2], [3]]:
    c = i0
    match e:
        case int(n) if n > 5:
            print(4, 'int(n) if n > 5')
        case float() | complex():
            print(5, 'float() | complex()')
        case {'a': x, **rest}:
            print(6, "{'a': x, **rest}")
        case (x, y):
            print(7, '(x, y)')
        case other:
            print(8, other)
    try:
        e = small(e % [x * 2 for x in 'abc'])
    except Exception as error:
        print(9, type(error).__name__, error)
    try:
        del a[0]
    except Exception as error:
        print(10, type(error).__name__, error)
    if ('spam' or ()):
        break
try:
    c = small({})
except Exception as error:
    print(11, type(error).__name__, error)
try:
    d[0] = small(d.replace('a', 'zz'))
except Exception as error:
    print(12, type(error).__name__, error)
try:
    d = small("{:5}|{}".format(b, a))
except Exception as error:
    print(13, type(error).__name__, error)
try:
    b = small({})
except ArithmeticError as error:
    print(14, repr(error))
except Exception as error:
    print(15, 'other', type(error).__name__, error.__context__)
finally:
    print(16, 'finally')
try:
    d = small((-a))
except Exception as error:
    print(17, type(error).__name__, error)
try:
    a = small(bool("%-6s|" % d))
except Exception as error:
    print(18, type(error).__name__, error)
for i0 in range(3):
    e = i0
    try:
        d = small(f1([3, 1, 2]))
    except Exception as error:
        print(19, type(error).__name__, error)
    if (not {}):
        break
    match d:
        case 0 | 1:
            print(20, '0 | 1')
        case list() as whole:
            print(21, 'list() as whole')
        case []:
            print(22, '[]')
        case str(s):
            print(23, 'str(s)')
        case other:
            print(24, other)
    match a:
        case float() | complex():
            print(25, 'float() | complex()')
        case None:
            print(26, 'None')
        case {'a': x, **rest}:
            print(27, "{'a': x, **rest}")
        case list() as whole:
            print(28, 'list() as whole')
        case other:
            print(29, other)
try:
    a = small(c)
except TypeError as error:
    print(30, repr(error))
except Exception as error:
    print(31, 'other', type(error).__name__, error.__context__)
else:
    print(32, 'else')
finally:
    print(33, 'finally')
try:
    e = small({str(x): x for x in b if x})
except Exception as error:
    print(34, type(error).__name__, error)
