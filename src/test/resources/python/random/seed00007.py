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


def f1(x, y):
    a, b, c, d, e = x, e, c, [x], {'a': x}
    try:
        e = small(10 ** 1)
    except Exception as error:
        print(2, type(error).__name__, error)
    try:
        e = small(b)
    except Exception as error:
        print(3, type(error).__name__, error)
    match e:
        case None:
            print(4, 'None')
        case bool(x):
            print(5, 'bool(x)')
        case [1, _, *_]:
            print(6, '[1, _, *_]')
        case {'a': x, **rest}:
            print(7, "{'a': x, **rest}")
        case other:
            print(8, other)
    return small(a)


class C9:
    label = 10
    def __init__(self, value):
        pass
        self.value = value
    def __len__(self):
        return self.value
    def __bool__(self):
        return bool(self.value)
    def __add__(self, other):
        return (self.value, other)
    def __lt__(self, other):
        return NotImplemented
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C9'


def g10(x):
    a, b, c, d, e = x, 'a b c', e, [x], {'a': x}
    for i in range(3):
        yield a.remove(1)


match e:
    case {'a': x, **rest}:
        print(11, "{'a': x, **rest}")
    case [x, *rest]:
        print(12, '[x, *rest]')
    case float() | complex():
        print(13, 'float() | complex()')
    case bool(x):
        print(14, 'bool(x)')
    case other:
        print(15, other)
try:
    c += 255; c = small(c)
except Exception as error:
    print(16, type(error).__name__, error)
try:
    a = small(c.splitlines())
except Exception as error:
    print(17, type(error).__name__, error)
try:
    d = small(list(g10(b)))
except Exception as error:
    print(18, type(error).__name__, error)
show(19, lambda: d)
try:
    d, *a = f1(0, d)
except Exception as error:
    print(20, type(error).__name__, error)
try:
    del b[0]
except Exception as error:
    print(21, type(error).__name__, error)
try:
    test = ' pad '
except Exception as error:
    test = type(error).__name__
if test:
    try:
        test = (a < ord({1, 2, 3}))
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            b += 255; b = small(b)
        except Exception as error:
            print(22, type(error).__name__, error)
        try:
            c, a = ('a b c' if True else 1)
        except Exception as error:
            print(23, type(error).__name__, error)
        match b:
            case bool(x):
                print(24, 'bool(x)')
            case list() as whole:
                print(25, 'list() as whole')
            case float() | complex():
                print(26, 'float() | complex()')
            case [x, *rest]:
                print(27, '[x, *rest]')
            case other:
                print(28, other)
    elif test == 'a b c':
        try:
            a = small((d >= (a if 3 else 10**30)))
        except Exception as error:
            print(29, type(error).__name__, error)
    else:
        print(30, test)
    try:
        c = small(c ^ (a is not e))
    except Exception as error:
        print(31, type(error).__name__, error)
for i0 in list(range(2)):
    e = i0
    try:
        d = small(f"{e=} {b!s}")
    except Exception as error:
        print(32, type(error).__name__, error)
show(33, lambda: ((d not in d) if (1, 'x') else None))
show(34, lambda: C9(c).twice())
match b:
    case int(n) if n > 5:
        print(35, 'int(n) if n > 5')
    case {'a': x, **rest}:
        print(36, "{'a': x, **rest}")
    case (x, y):
        print(37, '(x, y)')
    case [1, _, *_]:
        print(38, '[1, _, *_]')
    case other:
        print(39, other)
try:
    d += d; d = small(d)
except Exception as error:
    print(40, type(error).__name__, error)
show(41, lambda: (lambda x, y='tab\t', *z: y)(c, b))
try:
    a = small(a // len(C9(1)))
except Exception as error:
    print(42, type(error).__name__, error)
