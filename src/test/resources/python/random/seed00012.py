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
    a, b, c, d, e = x, [], 0, [x], {'a': x}
    for i in range(2):
        yield 'tab\t'
    yield from x


class C2:
    label = 'ÄÖ'
    def __init__(self, value):
        pass
        self.value = value
    def __len__(self):
        return self.value
    def __eq__(self, other):
        return self.value == other
    def __repr__(self):
        return f'<{self.value}>'
    def twice(self):
        return self.value * 2
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
    def __add__(self, other):
        return (self.value, other)
    def twice(self):
        return self.value * 2
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C3'


def f4(x, y, z):
    a, b, c, d, e = x, d, '', [x], {'a': x}
    try:
        b, *b = len(C3(-7))
    except Exception as error:
        print(5, type(error).__name__, error)
    for i1 in (1, 2.5, None):
        a = i1
        try:
            a += 255; a = small(a)
        except Exception as error:
            print(6, type(error).__name__, error)
        try:
            test = ((lambda x, y=2, *z: x + y)({}) or ('spam' / [3, 1, 2]))
        except Exception as error:
            test = type(error).__name__
        if test:
            for i3 in (1, 2.5, None):
                a = i3
                try:
                    c, c = (-7 ^ 2j)
                except Exception as error:
                    print(7, type(error).__name__, error)
                try:
                    e = small(dict(-10**30 + 7))
                except Exception as error:
                    print(8, type(error).__name__, error)
                if ([3, 1, 2] if b'by' else a):
                    break
            try:
                a = small((lambda x, y=d, *z: (x, y, z))(c, 0x1F))
            except Exception as error:
                print(9, type(error).__name__, error)
            match e:
                case float() | complex():
                    print(10, 'float() | complex()')
                case bool(x):
                    print(11, 'bool(x)')
                case [1, _, *_]:
                    print(12, '[1, _, *_]')
                case 0 | 1:
                    print(13, '0 | 1')
                case other:
                    print(14, other)
        elif test == b'by':
            try:
                d = small([] >> 0)
            except Exception as error:
                print(15, type(error).__name__, error)
        else:
            print(16, test)
    show(17, lambda: C3(2).twice())
    return small({'a': 1, 'b': [2]})


try:
    a, *b = d[1:-1]
except Exception as error:
    print(18, type(error).__name__, error)
match c:
    case [x, *rest]:
        print(19, '[x, *rest]')
    case None:
        print(20, 'None')
    case list() as whole:
        print(21, 'list() as whole')
    case float() | complex():
        print(22, 'float() | complex()')
    case other:
        print(23, other)
try:
    c.extend((7, 8))
except Exception as error:
    print(24, type(error).__name__, error)
try:
    d, b = 'Hello'.startswith('a')
except Exception as error:
    print(25, type(error).__name__, error)
match c:
    case float() | complex():
        print(26, 'float() | complex()')
    case [x, *rest]:
        print(27, '[x, *rest]')
    case {'a': x, **rest}:
        print(28, "{'a': x, **rest}")
    case bool(x):
        print(29, 'bool(x)')
    case other:
        print(30, other)
for i0 in range(3):
    c = i0
    show(31, lambda: d.setdefault('q', []))
try:
    b = small(bool((b + e)))
except Exception as error:
    print(32, type(error).__name__, error)
try:
    a = small(f4(d, 10))
except ArithmeticError as error:
    print(33, repr(error))
except Exception as error:
    print(34, 'other', type(error).__name__, error.__context__)
finally:
    print(35, 'finally')
match e:
    case [x, *rest]:
        print(36, '[x, *rest]')
    case None:
        print(37, 'None')
    case list() as whole:
        print(38, 'list() as whole')
    case int(n) if n > 5:
        print(39, 'int(n) if n > 5')
    case other:
        print(40, other)
show(41, lambda: 'tab\t')
show(42, lambda: ((not -7) % "{:#b}|{}".format(b, d)))
