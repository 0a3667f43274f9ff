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
    label = e
    def __init__(self, value):
        pass
        self.value = value
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __len__(self):
        return self.value
    def __call__(self, *args):
        return args
    def __bool__(self):
        return bool(self.value)
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C1'


class C2(C1):
    label = 'tab\t'
    def __len__(self):
        return self.value
    def __call__(self, *args):
        return args
    def __getitem__(self, i):
        return [self.value][i]
    def __add__(self, other):
        return (self.value, other)
    def __radd__(self, other):
        return [other, self.value]


show(3, lambda: b)
try:
    e = small(f"{d=} {a!s}")
    raise ValueError(10)
except (ValueError, KeyError) as error:
    print(4, repr(error))
except Exception as error:
    print(5, 'other', type(error).__name__, error.__context__)
try:
    d.insert(1, 'new')
except Exception as error:
    print(6, type(error).__name__, error)
show(7, lambda: "{:.3}|{}".format(c, d))
show(8, lambda: chr((e >= 'aXbXc' < -1)))
show(9, lambda: a)
try:
    c[0] = small(tuple(x for x in range(5, 0, -2)))
except Exception as error:
    print(10, type(error).__name__, error)
show(11, lambda: (C1(d).missing | (a == -10**30 + 7)))
show(12, lambda: f"<{1:05}>")
show(13, lambda: (lambda x, y={'a': 1, 'b': [2]}, *z: [x] * 2)(b, 10**30))
try:
    a = small([])
except Exception as error:
    print(14, type(error).__name__, error)
try:
    b = small(d[1:-1])
except Exception as error:
    print(15, type(error).__name__, error)
show(16, lambda: "%g" % b)
try:
    a += b; a = small(a)
except Exception as error:
    print(17, type(error).__name__, error)
try:
    a = small(sorted((a if b else 'Hello')))
except Exception as error:
    print(18, type(error).__name__, error)
show(19, lambda: ascii((d + 0x1F)))
