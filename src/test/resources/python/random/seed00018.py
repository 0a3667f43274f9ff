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
    a, b, c, d, e = x, b, ' pad ', [x], {'a': x}
    try:
        test = float((+b))
    except Exception as error:
        test = type(error).__name__
    if test:
        show(2, lambda: 'Hello')
    return small(f"{b=} {d!s}")


class C3:
    label = {}
    def __init__(self, value):
        pass
        self.value = value
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __lt__(self, other):
        return NotImplemented
    def __add__(self, other):
        return (self.value, other)
    def __len__(self):
        return self.value
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C3'


try:
    e = small(())
    raise IndexError(d)
except LookupError as error:
    print(4, repr(error))
except Exception as error:
    print(5, 'other', type(error).__name__, error.__context__)
show(6, lambda: (lambda x, y=True, *z: y)())
try:
    test = d
except Exception as error:
    test = type(error).__name__
if test:
    show(7, lambda: (lambda x, y=3, *z: y)())
show(8, lambda: '12' << 1)
try:
    d += b; d = small(d)
except Exception as error:
    print(9, type(error).__name__, error)
match c:
    case float() | complex():
        print(10, 'float() | complex()')
    case None:
        print(11, 'None')
    case 0 | 1:
        print(12, '0 | 1')
    case [x, *rest]:
        print(13, '[x, *rest]')
    case other:
        print(14, other)
for i0 in (1, 2.5, None):
    e = i0
    show(15, lambda: e >> 1)
    if f1(-7, e, -7):
        break
try:
    e += 2; e = small(e)
except Exception as error:
    print(16, type(error).__name__, error)
try:
    b = small((lambda x, y={1, 2, 3}, *z: y)({'a': 1, 'b': [2]}, e, range(4)))
except Exception as error:
    print(17, type(error).__name__, error)
show(18, lambda: True)
try:
    a, *a = e.popitem()
except Exception as error:
    print(19, type(error).__name__, error)
try:
    b = small("%5.1f" % d)
except Exception as error:
    print(20, type(error).__name__, error)
try:
    e = small((C3('')('ÄÖ') // (b != True)))
except Exception as error:
    print(21, type(error).__name__, error)
match e:
    case (x, y):
        print(22, '(x, y)')
    case []:
        print(23, '[]')
    case [x, *rest]:
        print(24, '[x, *rest]')
    case str(s):
        print(25, 'str(s)')
    case other:
        print(26, other)
try:
    a = small((d != 'x,y,,z'))
except Exception as error:
    print(27, type(error).__name__, error)
