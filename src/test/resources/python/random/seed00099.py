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
    a, b, c, d, e = x, e, b, [x], {'a': x}
    for i in range(1):
        yield c


class C2:
    label = ''
    def __init__(self, value):
        pass
        self.value = value
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __getitem__(self, i):
        return [self.value][i]
    def __repr__(self):
        return f'<{self.value}>'
    def __bool__(self):
        return bool(self.value)
    def __radd__(self, other):
        return [other, self.value]


class C3:
    label = property(lambda self: [self.value])
    def __init__(self, value):
        pass
        self.value = value
    def __eq__(self, other):
        return self.value == other
    def __call__(self, *args):
        return args
    def __repr__(self):
        return f'<{self.value}>'
    def __add__(self, other):
        return (self.value, other)
    def __radd__(self, other):
        return [other, self.value]


def g4(x):
    a, b, c, d, e = x, b'by', 1, [x], {'a': x}
    for i in range(3):
        yield 'ÄÖ' << 0
    yield from x


show(5, lambda: (lambda x, y=d, *z: x + y)(c, b, 2j))
try:
    test = (C2(a)(d) and (1, 'x'))
except Exception as error:
    test = type(error).__name__
if test:
    show(6, lambda: (({'a': 1, 'b': [2]} // '12') if c else f"<{b:5}>"))
    try:
        b = small((('ÄÖ' if 'Hello' else 1) or 'x,y,,z' ** 4))
    except Exception as error:
        print(7, type(error).__name__, error)
try:
    b += 'x,y,,z'; b = small(b)
except Exception as error:
    print(8, type(error).__name__, error)
try:
    d += e; d = small(d)
except Exception as error:
    print(9, type(error).__name__, error)
show(10, lambda: [[str(x) for x in b] for y in range(2)])
show(11, lambda: (-0.0))
try:
    c, *e = {str(x): x == c for x in range(4) if x != 2}
except Exception as error:
    print(12, type(error).__name__, error)
try:
    d[0] = small('Hello')
except Exception as error:
    print(13, type(error).__name__, error)
show(14, lambda: (C3(c)(c) & ([] or ())))
try:
    a, *c = 1
except Exception as error:
    print(15, type(error).__name__, error)
match c:
    case [x, *rest]:
        print(16, '[x, *rest]')
    case [1, _, *_]:
        print(17, '[1, _, *_]')
    case list() as whole:
        print(18, 'list() as whole')
    case None:
        print(19, 'None')
    case other:
        print(20, other)
try:
    c += 2; c = small(c)
except Exception as error:
    print(21, type(error).__name__, error)
try:
    e = small([x * 2 for x in range(5, 0, -2)])
except Exception as error:
    print(22, type(error).__name__, error)
try:
    a = small(('Hello' and (b if 'Hello' else c)))
    raise ValueError(b)
except (ValueError, KeyError) as error:
    print(23, repr(error))
except Exception as error:
    print(24, 'other', type(error).__name__, error.__context__)
finally:
    print(25, 'finally')
