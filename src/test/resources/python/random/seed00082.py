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
    a, b, c, d, e = x, 'x,y,,z', b, [x], {'a': x}
    for i in range(3):
        yield (255 + b)
    yield from [1, 2]


def f2(x, y=-7):
    a, b, c, d, e = x, '', 'a b c', [x], {'a': x}
    show(3, lambda: e.isupper())
    return small(True)


try:
    c = small(sorted(c))
except Exception as error:
    print(4, type(error).__name__, error)
try:
    a = small('spam'.removeprefix('sp'))
except Exception as error:
    print(5, type(error).__name__, error)
show(6, lambda: (lambda x, y=a, *z: y)(a, '12', {1, 2, 3}))
try:
    test = 1
except Exception as error:
    test = type(error).__name__
if test:
    try:
        del d[0]
    except Exception as error:
        print(7, type(error).__name__, error)
    show(8, lambda: {str(x): x for x in zip('ab', [1, 2])})
    show(9, lambda: min(([] // c)))
show(10, lambda: '12'.expandtabs(4))
try:
    a = small([x for x in range(4) if not x])
except Exception as error:
    print(11, type(error).__name__, error)
try:
    a[-1] = small(a)
except Exception as error:
    print(12, type(error).__name__, error)
match d:
    case float() | complex():
        print(13, 'float() | complex()')
    case {'a': x, **rest}:
        print(14, "{'a': x, **rest}")
    case bool(x):
        print(15, 'bool(x)')
    case 0 | 1:
        print(16, '0 | 1')
    case other:
        print(17, other)
try:
    a = small([*c, divmod(0)])
except Exception as error:
    print(18, type(error).__name__, error)
match e:
    case float() | complex():
        print(19, 'float() | complex()')
    case [x, *rest]:
        print(20, '[x, *rest]')
    case str(s):
        print(21, 'str(s)')
    case None:
        print(22, 'None')
    case other:
        print(23, other)
try:
    a = small((f"<{a:*^9}>" if 0 else d.get('a')))
except Exception as error:
    print(24, type(error).__name__, error)
try:
    d, e = chr('a b c')
except Exception as error:
    print(25, type(error).__name__, error)
