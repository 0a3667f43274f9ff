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
    def __getitem__(self, i):
        return [self.value][i]
    def __eq__(self, other):
        return self.value == other
    def __add__(self, other):
        return (self.value, other)
    def __bool__(self):
        return bool(self.value)
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C1'


def g2(x):
    a, b, c, d, e = x, c, 255, [x], {'a': x}
    for i in range(3):
        yield d.get('zz', 0)
    yield from 'ab'


class C3(C1):
    label = 255
    def __len__(self):
        return self.value
    def __getitem__(self, i):
        return [self.value][i]
    def twice(self):
        return self.value * 2
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C3'


class C4:
    label = property(lambda self: [self.value])
    def __init__(self, value):
        pass
        self.value = value
    def __lt__(self, other):
        return NotImplemented
    def __eq__(self, other):
        return self.value == other
    def __repr__(self):
        return f'<{self.value}>'
    def twice(self):
        return self.value * 2
    def __radd__(self, other):
        return [other, self.value]


try:
    a, e = list(iter([]))
except Exception as error:
    print(5, type(error).__name__, error)
try:
    c[-1] = small(d)
except Exception as error:
    print(6, type(error).__name__, error)
show(7, lambda: f"{a=} {c!s}")
show(8, lambda: ((lambda x, y=True, *z: y)('Hello', 2) if {'a': 1, 'b': [2]} else len(C1(-1))))
show(9, lambda: ("%s" % a * int(())))
show(10, lambda: (not '12'))
match b:
    case int(n) if n > 5:
        print(11, 'int(n) if n > 5')
    case 0 | 1:
        print(12, '0 | 1')
    case {'a': x, **rest}:
        print(13, "{'a': x, **rest}")
    case list() as whole:
        print(14, 'list() as whole')
    case other:
        print(15, other)
try:
    b, b = c
except Exception as error:
    print(16, type(error).__name__, error)
show(17, lambda: (tuple([x] for x in a if x) - 'spam'.center(9, '.')))
