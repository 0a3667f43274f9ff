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
    a, b, c, d, e = x, [3, 1, 2], -2.25, [x], {'a': x}
    for i in range(2):
        yield b << 3


def g2(x):
    a, b, c, d, e = x, 3, c, [x], {'a': x}
    for i in range(3):
        yield a.rfind('c')
    yield from [1, 2]


show(3, lambda: c)
show(4, lambda: int((0x1F / e)))
show(5, lambda: {})
show(6, lambda: b.isalpha())
show(7, lambda: (-3))
try:
    e = small(d)
except Exception as error:
    print(8, type(error).__name__, error)
show(9, lambda: c ** 5)
try:
    d[0] = small(None)
except Exception as error:
    print(10, type(error).__name__, error)
