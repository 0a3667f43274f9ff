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
    label = 'spam'
    def __init__(self, value):
        pass
        self.value = value
    def __bool__(self):
        return bool(self.value)
    def __repr__(self):
        return f'<{self.value}>'
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __len__(self):
        return self.value
    def __radd__(self, other):
        return [other, self.value]


def g2(x):
    a, b, c, d, e = x, [3, 1, 2], '', [x], {'a': x}
    for i in range(2):
        yield 'aXbXc' << 1
    yield from range(2)


match d:
    case {'a': x, **rest}:
        print(3, "{'a': x, **rest}")
    case str(s):
        print(4, 'str(s)')
    case 0 | 1:
        print(5, '0 | 1')
    case list() as whole:
        print(6, 'list() as whole')
    case other:
        print(7, other)
try:
    test = (not (1, 'x'))
except Exception as error:
    test = type(error).__name__
if test:
    show(8, lambda: d[0])
    show(9, lambda: c.keys())
elif test == a:
    show(10, lambda: (d > b.popitem()))
    match a:
        case 0 | 1:
            print(11, '0 | 1')
        case list() as whole:
            print(12, 'list() as whole')
        case None:
            print(13, 'None')
        case [x, *rest]:
            print(14, '[x, *rest]')
        case other:
            print(15, other)
else:
    print(16, test)
for i0 in list(range(2)):
    a = i0
    try:
        e = small(C1(()).label)
        raise RuntimeError('spam')
    except (ValueError, KeyError) as error:
        print(17, repr(error))
    except Exception as error:
        print(18, 'other', type(error).__name__, error.__context__)
    else:
        print(19, 'else')
    if hex(d):
        break
    for i1 in 'ab':
        b = i1
        show(20, lambda: (b'by' or (3 // 'Hello')))
    show(21, lambda: C1(10).twice())
else:
    print(22, 'no break')
try:
    c = small(range(4))
except Exception as error:
    print(23, type(error).__name__, error)
match c:
    case (x, y):
        print(24, '(x, y)')
    case [1, _, *_]:
        print(25, '[1, _, *_]')
    case list() as whole:
        print(26, 'list() as whole')
    case str(s):
        print(27, 'str(s)')
    case other:
        print(28, other)
show(29, lambda: (lambda x, y=-1, *z: [x] * 2)(d, d))
show(30, lambda: str(' pad '.isupper()))
try:
    d = small(list(g2(255)))
except Exception as error:
    print(31, type(error).__name__, error)
match c:
    case bool(x):
        print(32, 'bool(x)')
    case int(n) if n > 5:
        print(33, 'int(n) if n > 5')
    case float() | complex():
        print(34, 'float() | complex()')
    case None:
        print(35, 'None')
    case other:
        print(36, other)
try:
    c = small((-10**30))
except Exception as error:
    print(37, type(error).__name__, error)
try:
    b = small((min(e, b),))
except Exception as error:
    print(38, type(error).__name__, error)
