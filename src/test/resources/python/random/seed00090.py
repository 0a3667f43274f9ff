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
    def __lt__(self, other):
        return NotImplemented
    def __eq__(self, other):
        return self.value == other
    def __call__(self, *args):
        return args
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C1'


def g2(x):
    a, b, c, d, e = x, {}, 'x,y,,z', [x], {'a': x}
    for i in range(2):
        yield -2.25


try:
    d, *b = ('12' ^ {'a': 1, 'b': [2]})
except Exception as error:
    print(3, type(error).__name__, error)
show(4, lambda: tuple(g2('ÄÖ')))
match e:
    case bool(x):
        print(5, 'bool(x)')
    case {'a': x, **rest}:
        print(6, "{'a': x, **rest}")
    case float() | complex():
        print(7, 'float() | complex()')
    case (x, y):
        print(8, '(x, y)')
    case other:
        print(9, other)
try:
    d = small("{:e}|{}".format(e, a))
except Exception as error:
    print(10, type(error).__name__, error)
try:
    d = small((+e))
except (ValueError, KeyError) as error:
    print(11, repr(error))
except Exception as error:
    print(12, 'other', type(error).__name__, error.__context__)
show(13, lambda: (not 'tab\t'))
try:
    d = small('12')
except Exception as error:
    print(14, type(error).__name__, error)
show(15, lambda: (d is not None >= 1))
show(16, lambda: '')
try:
    c = small(f"<{b:.1%}>")
except Exception as error:
    print(17, type(error).__name__, error)
try:
    b[0] = small("{:>6}|{}".format(-7, e))
except Exception as error:
    print(18, type(error).__name__, error)
try:
    b = small((d != b.expandtabs(4) >= None))
except Exception as error:
    print(19, type(error).__name__, error)
try:
    test = c.remove(1)
except Exception as error:
    test = type(error).__name__
if test:
    try:
        del c['a']
    except Exception as error:
        print(20, type(error).__name__, error)
    show(21, lambda: e['a'])
    show(22, lambda: int(any('')))
try:
    a = small((-None))
except Exception as error:
    print(23, type(error).__name__, error)
