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
    def __repr__(self):
        return f'<{self.value}>'
    def __lt__(self, other):
        return NotImplemented
    def twice(self):
        return self.value * 2
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __radd__(self, other):
        return [other, self.value]


def g2(x):
    a, b, c, d, e = x, None, 'spam', [x], {'a': x}
    for i in range(3):
        yield len(b)


class C3:
    label = {1, 2, 3}
    def __init__(self, value):
        pass
        self.value = value
    def __add__(self, other):
        return (self.value, other)
    def __call__(self, *args):
        return args
    def twice(self):
        return self.value * 2
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C3'


try:
    e += -10**30 + 7; e = small(e)
except Exception as error:
    print(4, type(error).__name__, error)
match b:
    case [1, _, *_]:
        print(5, '[1, _, *_]')
    case int(n) if n > 5:
        print(6, 'int(n) if n > 5')
    case list() as whole:
        print(7, 'list() as whole')
    case (x, y):
        print(8, '(x, y)')
    case other:
        print(9, other)
show(10, lambda: float([*c, {1, 2, 3}]))
show(11, lambda: (f"<{3:#b}>" or C1(range(4)).missing))
for i0 in (1, 2.5, None):
    b = i0
    for i1 in range(3):
        c = i1
        show(12, lambda: "%05d" % c)
    try:
        a[:1] = small(d)
    except Exception as error:
        print(13, type(error).__name__, error)
else:
    print(14, 'no break')
show(15, lambda: sorted(g2(d)))
try:
    e = small(b.count('a'))
except Exception as error:
    print(16, type(error).__name__, error)
try:
    b[-1] = small(-1)
except Exception as error:
    print(17, type(error).__name__, error)
try:
    a = small('tab\t')
except TypeError as error:
    print(18, repr(error))
except Exception as error:
    print(19, 'other', type(error).__name__, error.__context__)
finally:
    print(20, 'finally')
show(21, lambda: ' pad '.isupper())
try:
    b = small(None)
except Exception as error:
    print(22, type(error).__name__, error)
try:
    c = small('spam'.isupper())
except Exception as error:
    print(23, type(error).__name__, error)
