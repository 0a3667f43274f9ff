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


class C1:
    label = property(lambda self: [self.value])
    def __init__(self, value):
        pass
        self.value = value
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __bool__(self):
        return bool(self.value)
    def twice(self):
        return self.value * 2
    def __add__(self, other):
        return (self.value, other)
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C1'


def g2(x):
    a, b, c, d, e = x, e, 'a b c', [x], {'a': x}
    for i in range(3):
        yield divmod(0x1F)


match b:
    case int(n) if n > 5:
        print(3, 'int(n) if n > 5')
    case list() as whole:
        print(4, 'list() as whole')
    case str(s):
        print(5, 'str(s)')
    case float() | complex():
        print(6, 'float() | complex()')
    case other:
        print(7, other)
try:
    c[0] = small([[x] for x in enumerate('xy')])
except Exception as error:
    print(8, type(error).__name__, error)
try:
    e[0] = small(b)
except Exception as error:
    print(9, type(error).__name__, error)
try:
    a = small([(c,)])
    raise ValueError(d)
except TypeError as error:
    print(10, repr(error))
except Exception as error:
    print(11, 'other', type(error).__name__, error.__context__)
finally:
    print(12, 'finally')
try:
    e[-1] = small(sorted(g2(-10**30 + 7)))
except Exception as error:
    print(13, type(error).__name__, error)
try:
    b = small((a >= C1(e).label))
except Exception as error:
    print(14, type(error).__name__, error)
show(15, lambda: c)
show(16, lambda: C1([3, 1, 2]) == b'by')
