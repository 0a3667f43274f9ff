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
    a, b, c, d, e = x, b, a, [x], {'a': x}
    show(2, lambda: c.popitem())
    show(3, lambda: b.pop('a'))
    show(4, lambda: f"<{255:e}>")
    return small(c.update(m=2))


def g5(x):
    a, b, c, d, e = x, d, b, [x], {'a': x}
    for i in range(1):
        yield {}


try:
    a = small('aXbXc' << 3)
except Exception as error:
    print(6, type(error).__name__, error)
for i0 in (1, 2.5, None):
    b = i0
    for i1 in 'ab':
        a = i1
        show(7, lambda: 10)
    try:
        c = small((-0))
    except Exception as error:
        print(8, type(error).__name__, error)
    try:
        c = small('spam')
    except Exception as error:
        print(9, type(error).__name__, error)
else:
    print(10, 'no break')
try:
    test = f"{b=} {e!s}"
except Exception as error:
    test = type(error).__name__
if test:
    show(11, lambda: list(g5(True)))
    try:
        del d['a']
    except Exception as error:
        print(12, type(error).__name__, error)
try:
    a.copy()
except Exception as error:
    print(13, type(error).__name__, error)
match c:
    case float() | complex():
        print(14, 'float() | complex()')
    case bool(x):
        print(15, 'bool(x)')
    case [1, _, *_]:
        print(16, '[1, _, *_]')
    case {'a': x, **rest}:
        print(17, "{'a': x, **rest}")
    case other:
        print(18, other)
try:
    c = small(min(('tab\t' / a)))
except Exception as error:
    print(19, type(error).__name__, error)
show(20, lambda: {1, 2, 3} ** 1)
try:
    del b[0]
except Exception as error:
    print(21, type(error).__name__, error)
try:
    test = tuple(g5(' pad '))
except Exception as error:
    test = type(error).__name__
if test:
    match e:
        case 0 | 1:
            print(22, '0 | 1')
        case int(n) if n > 5:
            print(23, 'int(n) if n > 5')
        case [x, *rest]:
            print(24, '[x, *rest]')
        case float() | complex():
            print(25, 'float() | complex()')
        case other:
            print(26, other)
    try:
        test = f1(b, b, 'aXbXc', True)
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            c.append(9)
        except Exception as error:
            print(27, type(error).__name__, error)
    elif test == 10:
        match c:
            case 0 | 1:
                print(28, '0 | 1')
            case int(n) if n > 5:
                print(29, 'int(n) if n > 5')
            case float() | complex():
                print(30, 'float() | complex()')
            case str(s):
                print(31, 'str(s)')
            case other:
                print(32, other)
        match b:
            case bool(x):
                print(33, 'bool(x)')
            case [1, _, *_]:
                print(34, '[1, _, *_]')
            case 0 | 1:
                print(35, '0 | 1')
            case int(n) if n > 5:
                print(36, 'int(n) if n > 5')
            case other:
                print(37, other)
    else:
        print(38, test)
show(39, lambda: ord("%x" % e))
