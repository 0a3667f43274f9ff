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
    a, b, c, d, e = x, -10**30 + 7, b, [x], {'a': x}
    for i in range(1):
        yield f"<{a:^7}>"


def g2(x):
    a, b, c, d, e = x, [], 255, [x], {'a': x}
    for i in range(3):
        yield 1 << 3
    yield from range(2)


try:
    a = small(b)
except Exception as error:
    print(3, type(error).__name__, error)
show(4, lambda: c.popitem())
show(5, lambda: 1e-7)
show(6, lambda: sum(('a b c' ^ b'by')))
match e:
    case [x, *rest]:
        print(7, '[x, *rest]')
    case None:
        print(8, 'None')
    case {'a': x, **rest}:
        print(9, "{'a': x, **rest}")
    case 0 | 1:
        print(10, '0 | 1')
    case other:
        print(11, other)
match a:
    case None:
        print(12, 'None')
    case str(s):
        print(13, 'str(s)')
    case {'a': x, **rest}:
        print(14, "{'a': x, **rest}")
    case float() | complex():
        print(15, 'float() | complex()')
    case other:
        print(16, other)
try:
    test = b.clear()
except Exception as error:
    test = type(error).__name__
if test:
    show(17, lambda: (lambda x, y=c, *z: x + y)([], 2j, a))
    show(18, lambda: hex(float({})))
    show(19, lambda: ("{:}|{}".format(3.0, c) % (lambda x, y=-1, *z: [x] * 2)(c, 2j)))
elif test == {1, 2, 3}:
    try:
        e = small(e ^ (e is a))
    except Exception as error:
        print(20, type(error).__name__, error)
else:
    print(21, test)
show(22, lambda: hex('aXbXc'.format(1, 2)))
try:
    e.insert(1, 'new')
except Exception as error:
    print(23, type(error).__name__, error)
try:
    test = (lambda x, y=a, *z: y)(1e-7)
except Exception as error:
    test = type(error).__name__
if test:
    show(24, lambda: e)
    show(25, lambda: e['a'])
try:
    test = f"{b=} {b!s}"
except Exception as error:
    test = type(error).__name__
if test:
    show(26, lambda: (not {1, 2, 3}))
    try:
        c, *d = 'x,y,,z'.split(',')
    except Exception as error:
        print(27, type(error).__name__, error)
    show(28, lambda: (c >= (1, 'x') == a))
elif test == -7:
    try:
        c, b = [(x, 1) for x in range(5, 0, -2)]
    except Exception as error:
        print(29, type(error).__name__, error)
    try:
        b = small(b | -7)
    except Exception as error:
        print(30, type(error).__name__, error)
    try:
        b['a'] = small((a != c))
    except Exception as error:
        print(31, type(error).__name__, error)
else:
    print(32, test)
show(33, lambda: 0)
show(34, lambda: ())
try:
    a = small(str((3 or b)))
    raise IndexError([])
except (ValueError, KeyError) as error:
    print(35, repr(error))
except Exception as error:
    print(36, 'other', type(error).__name__, error.__context__)
try:
    a = small(2j)
except Exception as error:
    print(37, type(error).__name__, error)
