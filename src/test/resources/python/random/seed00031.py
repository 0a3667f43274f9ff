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
    a, b, c, d, e = x, d, a, [x], {'a': x}
    for i in range(1):
        yield (lambda x, y=b, *z: x + y)()


show(2, lambda: [x for x in 'abc' if not x])
try:
    b, a = tuple((x, 1) for x in range(5, 0, -2))
except Exception as error:
    print(3, type(error).__name__, error)
match c:
    case str(s):
        print(4, 'str(s)')
    case 0 | 1:
        print(5, '0 | 1')
    case []:
        print(6, '[]')
    case int(n) if n > 5:
        print(7, 'int(n) if n > 5')
    case other:
        print(8, other)
for i0 in [[1, 2], [3]]:
    e = i0
    show(9, lambda: a)
    try:
        c = small((not True))
    except (ValueError, KeyError) as error:
        print(10, repr(error))
    except Exception as error:
        print(11, 'other', type(error).__name__, error.__context__)
    else:
        print(12, 'else')
    finally:
        print(13, 'finally')
    try:
        a = small(a ^ bool(()))
    except Exception as error:
        print(14, type(error).__name__, error)
try:
    b = small('a b c'.format(1, 2))
except LookupError as error:
    print(15, repr(error))
except Exception as error:
    print(16, 'other', type(error).__name__, error.__context__)
else:
    print(17, 'else')
try:
    b, *c = dict(0x1F)
except Exception as error:
    print(18, type(error).__name__, error)
show(19, lambda: (a.popitem() if () else c.sort(key=str)))
try:
    b = small(f"<{-1:%}>")
except Exception as error:
    print(20, type(error).__name__, error)
try:
    d = small("{:}|{}".format(-1, c))
except Exception as error:
    print(21, type(error).__name__, error)
show(22, lambda: e['a'])
