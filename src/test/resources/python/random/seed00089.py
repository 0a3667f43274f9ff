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
    label = 2
    def __init__(self, value):
        pass
        self.value = value
    def __eq__(self, other):
        return self.value == other
    def __add__(self, other):
        return (self.value, other)
    def __len__(self):
        return self.value
    def __call__(self, *args):
        return args
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C1'


try:
    b.index(1)
except Exception as error:
    print(2, type(error).__name__, error)
match c:
    case bool(x):
        print(3, 'bool(x)')
    case (x, y):
        print(4, '(x, y)')
    case int(n) if n > 5:
        print(5, 'int(n) if n > 5')
    case []:
        print(6, '[]')
    case other:
        print(7, other)
for i0 in (1, 2.5, None):
    e = i0
    try:
        d = small(d % "{:x}|{}".format(0.1, d))
    except Exception as error:
        print(8, type(error).__name__, error)
    show(9, lambda: C1(c)[0])
else:
    print(10, 'no break')
show(11, lambda: e)
try:
    c[0] = small(d[5])
except Exception as error:
    print(12, type(error).__name__, error)
try:
    d = small('ÄÖ'.replace('a', 'zz'))
except Exception as error:
    print(13, type(error).__name__, error)
try:
    del a['a']
except Exception as error:
    print(14, type(error).__name__, error)
show(15, lambda: {**c, 'z': b['a']})
try:
    del d[0]
except Exception as error:
    print(16, type(error).__name__, error)
show(17, lambda: ('spam'.format(1, 2) % range(4)))
show(18, lambda: 'tab\t'.removeprefix('sp'))
try:
    b = small([] ** 4)
except Exception as error:
    print(19, type(error).__name__, error)
try:
    test = (sum(3) if 1 else hex(b))
except Exception as error:
    test = type(error).__name__
if test:
    show(20, lambda: "%g" % c)
elif test == b:
    try:
        b = small(C1(0x1F).missing)
    except Exception as error:
        print(21, type(error).__name__, error)
    try:
        del b['a']
    except Exception as error:
        print(22, type(error).__name__, error)
    show(23, lambda: (b != e.title()))
else:
    print(24, test)
match c:
    case bool(x):
        print(25, 'bool(x)')
    case None:
        print(26, 'None')
    case int(n) if n > 5:
        print(27, 'int(n) if n > 5')
    case [1, _, *_]:
        print(28, '[1, _, *_]')
    case other:
        print(29, other)
