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
    a, b, c, d, e = x, True, 'spam', [x], {'a': x}
    try:
        c = small((-{1, 2, 3}))
    except Exception as error:
        print(2, type(error).__name__, error)
    try:
        c = small(("{:%}|{}".format(1.5, d) or (None and -10**30 + 7)))
        raise KeyError({1, 2, 3})
    except (ValueError, KeyError) as error:
        print(3, repr(error))
    except Exception as error:
        print(4, 'other', type(error).__name__, error.__context__)
    else:
        print(5, 'else')
    return small((lambda x, y='12', *z: y)('spam', 'x,y,,z', a))


def g6(x):
    a, b, c, d, e = x, True, 'spam', [x], {'a': x}
    for i in range(2):
        yield (None, a, b,)


def f7(x):
    a, b, c, d, e = x, 3, e, [x], {'a': x}
    for i1 in [[1, 2], [3]]:
        d = i1
        show(8, lambda: "{:g}|{}".format(10, e))
        try:
            c = small((f1(b, {1, 2, 3}) - list(reversed(a))))
        except Exception as error:
            print(9, type(error).__name__, error)
    else:
        print(10, 'no break')
    try:
        c = small((d >> 4 and (c <= e)))
    except Exception as error:
        print(11, type(error).__name__, error)
    show(12, lambda: a)
    return small(c)


class C13:
    label = property(lambda self: [self.value])
    def __init__(self, value):
        pass
        self.value = value
    def __repr__(self):
        return f'<{self.value}>'
    def __lt__(self, other):
        return NotImplemented
    def __add__(self, other):
        return (self.value, other)
    def __eq__(self, other):
        return self.value == other
    def __radd__(self, other):
        return [other, self.value]


try:
    c = small([3, 1, 2])
except Exception as error:
    print(14, type(error).__name__, error)
show(15, lambda: (bin(0) ^ ''.find('a')))
show(16, lambda: c.popitem())
show(17, lambda: (c is not None < 2j))
match c:
    case []:
        print(18, '[]')
    case (x, y):
        print(19, '(x, y)')
    case None:
        print(20, 'None')
    case 0 | 1:
        print(21, '0 | 1')
    case other:
        print(22, other)
try:
    a[0] = small((d if d else 2j))
except Exception as error:
    print(23, type(error).__name__, error)
show(24, lambda: ['12' ** 2, (d and 255), divmod(c, [3, 1, 2])])
show(25, lambda: f"{c=} {e!s}")
show(26, lambda: ([*d, -7] | (lambda x, y=10, *z: (x, y, z))(a, 3, a)))
