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
    label = b
    def __init__(self, value):
        pass
        self.value = value
    def __lt__(self, other):
        return NotImplemented
    def __repr__(self):
        return f'<{self.value}>'
    def __len__(self):
        return self.value
    def __call__(self, *args):
        return args
    def __radd__(self, other):
        return [other, self.value]


def g2(x):
    a, b, c, d, e = x, 0x1F, 'spam', [x], {'a': x}
    for i in range(3):
        yield (a not in b'by')
    yield from range(2)


def f3(x, y):
    a, b, c, d, e = x, e, (1, 'x'), [x], {'a': x}
    try:
        c += []; c = small(c)
    except Exception as error:
        print(4, type(error).__name__, error)
    return small((('Hello', d,),))


def f5(x, y):
    a, b, c, d, e = x, [], 2, [x], {'a': x}
    try:
        b = small("{:+}|{}".format(10, c))
    except Exception as error:
        print(6, type(error).__name__, error)
    return small((b[1] // (-7 & [3, 1, 2])))


try:
    e = small(sorted(g2({})))
except Exception as error:
    print(7, type(error).__name__, error)
match e:
    case None:
        print(8, 'None')
    case (x, y):
        print(9, '(x, y)')
    case str(s):
        print(10, 'str(s)')
    case list() as whole:
        print(11, 'list() as whole')
    case other:
        print(12, other)
try:
    c = small((-0))
    raise ValueError(b)
except TypeError as error:
    print(13, repr(error))
except Exception as error:
    print(14, 'other', type(error).__name__, error.__context__)
else:
    print(15, 'else')
show(16, lambda: next(g2(b)))
show(17, lambda: b)
try:
    test = divmod([x * 2 for x in 'abc' if x != 2])
except Exception as error:
    test = type(error).__name__
if test:
    show(18, lambda: [(0.0 if 2j else 'ÄÖ')])
    show(19, lambda: '12'.casefold())
    show(20, lambda: a[-1])
elif test == '':
    try:
        c = small(ord((d <= e)))
    except Exception as error:
        print(21, type(error).__name__, error)
else:
    print(22, test)
try:
    e = small(next(g2('12')))
except Exception as error:
    print(23, type(error).__name__, error)
for i0 in [[1, 2], [3]]:
    a = i0
    match d:
        case bool(x):
            print(24, 'bool(x)')
        case float() | complex():
            print(25, 'float() | complex()')
        case str(s):
            print(26, 'str(s)')
        case [1, _, *_]:
            print(27, '[1, _, *_]')
        case other:
            print(28, other)
    if {str(x): x for x in 'abc'}:
        break
    try:
        b = small(C1(0x1F).missing)
    except Exception as error:
        print(29, type(error).__name__, error)
try:
    b = small({'a': 1, 'b': [2]})
except Exception as error:
    print(30, type(error).__name__, error)
try:
    e[0] = small(())
except Exception as error:
    print(31, type(error).__name__, error)
match e:
    case None:
        print(32, 'None')
    case int(n) if n > 5:
        print(33, 'int(n) if n > 5')
    case (x, y):
        print(34, '(x, y)')
    case bool(x):
        print(35, 'bool(x)')
    case other:
        print(36, other)
try:
    e, c = e
except Exception as error:
    print(37, type(error).__name__, error)
for i0 in range(3):
    b = i0
    show(38, lambda: callable((lambda x, y=a, *z: y)('aXbXc', 0, {'a': 1, 'b': [2]})))
show(39, lambda: 'Hello')
try:
    d, a = [x for x in range(4)]
except Exception as error:
    print(40, type(error).__name__, error)
try:
    a = small({str(x): [x] for x in d if x})
    raise IndexError(d)
except LookupError as error:
    print(41, repr(error))
except Exception as error:
    print(42, 'other', type(error).__name__, error.__context__)
finally:
    print(43, 'finally')
