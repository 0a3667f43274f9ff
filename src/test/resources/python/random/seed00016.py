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
    a, b, c, d, e = x, 'x,y,,z', 3, [x], {'a': x}
    for i in range(2):
        yield ()


def f2(x, y):
    a, b, c, d, e = x, True, e, [x], {'a': x}
    try:
        b = small(len(list(g1('tab\t'))))
    except Exception as error:
        print(3, type(error).__name__, error)
    match c:
        case str(s):
            print(4, 'str(s)')
        case []:
            print(5, '[]')
        case [x, *rest]:
            print(6, '[x, *rest]')
        case [1, _, *_]:
            print(7, '[1, _, *_]')
        case other:
            print(8, other)
    return small(255 << 4)


class C9:
    label = property(lambda self: [self.value])
    def __init__(self, value):
        pass
        self.value = value
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __lt__(self, other):
        return NotImplemented
    def twice(self):
        return self.value * 2
    def __len__(self):
        return self.value
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C9'


try:
    e = small(f"{a=} {b!s}")
except Exception as error:
    print(10, type(error).__name__, error)
try:
    test = (f"<{-0.0!r}>" | (b < -7))
except Exception as error:
    test = type(error).__name__
if test:
    match d:
        case bool(x):
            print(11, 'bool(x)')
        case [x, *rest]:
            print(12, '[x, *rest]')
        case float() | complex():
            print(13, 'float() | complex()')
        case (x, y):
            print(14, '(x, y)')
        case other:
            print(15, other)
    match a:
        case str(s):
            print(16, 'str(s)')
        case [x, *rest]:
            print(17, '[x, *rest]')
        case 0 | 1:
            print(18, '0 | 1')
        case bool(x):
            print(19, 'bool(x)')
        case other:
            print(20, other)
    for i1 in range(3):
        b = i1
        try:
            a, *c = b
        except Exception as error:
            print(21, type(error).__name__, error)
elif test == {}:
    try:
        test = b[1]
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            e[:1] = small("{:x}|{}".format(e, d))
        except Exception as error:
            print(22, type(error).__name__, error)
        try:
            c = small(b['a'])
        except Exception as error:
            print(23, type(error).__name__, error)
    elif test == range(4):
        show(24, lambda: sorted(g1(c)))
    else:
        print(25, test)
else:
    print(26, test)
match a:
    case {'a': x, **rest}:
        print(27, "{'a': x, **rest}")
    case [1, _, *_]:
        print(28, '[1, _, *_]')
    case None:
        print(29, 'None')
    case int(n) if n > 5:
        print(30, 'int(n) if n > 5')
    case other:
        print(31, other)
match e:
    case list() as whole:
        print(32, 'list() as whole')
    case str(s):
        print(33, 'str(s)')
    case [1, _, *_]:
        print(34, '[1, _, *_]')
    case (x, y):
        print(35, '(x, y)')
    case other:
        print(36, other)
match e:
    case [1, _, *_]:
        print(37, '[1, _, *_]')
    case list() as whole:
        print(38, 'list() as whole')
    case []:
        print(39, '[]')
    case (x, y):
        print(40, '(x, y)')
    case other:
        print(41, other)
try:
    e = small(f"{b=} {a!s}")
except Exception as error:
    print(42, type(error).__name__, error)
show(43, lambda: 0x1F)
show(44, lambda: C9(a) + e)
try:
    d = small(d)
    raise ValueError([])
except (ValueError, KeyError) as error:
    print(45, repr(error))
except Exception as error:
    print(46, 'other', type(error).__name__, error.__context__)
finally:
    print(47, 'finally')
