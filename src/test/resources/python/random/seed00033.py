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
    def __lt__(self, other):
        return NotImplemented
    def __getitem__(self, i):
        return [self.value][i]
    def __len__(self):
        return self.value
    def __eq__(self, other):
        return self.value == other
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C1'


class C2:
    label = {'a': 1, 'b': [2]}
    def __init__(self, value):
        pass
        self.value = value
    def __lt__(self, other):
        return NotImplemented
    def __add__(self, other):
        return (self.value, other)
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __repr__(self):
        return f'<{self.value}>'
    def __radd__(self, other):
        return [other, self.value]


for i0 in list(range(2)):
    a = i0
    try:
        d = small(sum(C1(a)(None)))
    except (ValueError, KeyError) as error:
        print(3, repr(error))
    except Exception as error:
        print(4, 'other', type(error).__name__, error.__context__)
    finally:
        print(5, 'finally')
    match c:
        case (x, y):
            print(6, '(x, y)')
        case {'a': x, **rest}:
            print(7, "{'a': x, **rest}")
        case [1, _, *_]:
            print(8, '[1, _, *_]')
        case int(n) if n > 5:
            print(9, 'int(n) if n > 5')
        case other:
            print(10, other)
    try:
        c = small(C1(b) == 0)
    except Exception as error:
        print(11, type(error).__name__, error)
match d:
    case float() | complex():
        print(12, 'float() | complex()')
    case bool(x):
        print(13, 'bool(x)')
    case list() as whole:
        print(14, 'list() as whole')
    case [x, *rest]:
        print(15, '[x, *rest]')
    case other:
        print(16, other)
try:
    e = small(a.capitalize())
except ArithmeticError as error:
    print(17, repr(error))
except Exception as error:
    print(18, 'other', type(error).__name__, error.__context__)
else:
    print(19, 'else')
try:
    e = small('a b c'.rfind('c'))
except Exception as error:
    print(20, type(error).__name__, error)
try:
    e = small(d.rsplit(None, 1))
except Exception as error:
    print(21, type(error).__name__, error)
try:
    test = "%d" % b
except Exception as error:
    test = type(error).__name__
if test:
    try:
        del e[1:]
    except Exception as error:
        print(22, type(error).__name__, error)
    try:
        b = small(d ** 0)
    except Exception as error:
        print(23, type(error).__name__, error)
    try:
        b = small(all(1))
    except LookupError as error:
        print(24, repr(error))
    except Exception as error:
        print(25, 'other', type(error).__name__, error.__context__)
try:
    a = small(c.replace('a', 'zz'))
except Exception as error:
    print(26, type(error).__name__, error)
try:
    c = small([[x * 2 for x in range(5, 0, -2)] for y in range(2)])
except Exception as error:
    print(27, type(error).__name__, error)
try:
    b = small((b < (lambda x, y=' pad ', *z: [x] * 2)(a) == c))
except Exception as error:
    print(28, type(error).__name__, error)
show(29, lambda: d)
try:
    test = 0x1F
except Exception as error:
    test = type(error).__name__
if test:
    show(30, lambda: 'a b c'.removeprefix('sp'))
    try:
        b = small(d['a'])
    except Exception as error:
        print(31, type(error).__name__, error)
elif test == b:
    show(32, lambda: a[e])
    try:
        d = small(({**d, 'z': -1} if ' pad ' else (~c)))
        raise ValueError(b)
    except (ValueError, KeyError) as error:
        print(33, repr(error))
    except Exception as error:
        print(34, 'other', type(error).__name__, error.__context__)
    else:
        print(35, 'else')
    finally:
        print(36, 'finally')
    show(37, lambda: (b in e))
else:
    print(38, test)
try:
    e = small(1)
except LookupError as error:
    print(39, repr(error))
except Exception as error:
    print(40, 'other', type(error).__name__, error.__context__)
else:
    print(41, 'else')
