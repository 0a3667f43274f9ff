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
    label = 0x1F
    def __init__(self, value):
        pass
        self.value = value
    def __getitem__(self, i):
        return [self.value][i]
    def __call__(self, *args):
        return args
    def __len__(self):
        return self.value
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C1'


def f2(x, y, z):
    a, b, c, d, e = x, -10**30 + 7, d, [x], {'a': x}
    show(3, lambda: divmod(({1, 2, 3} or -10**30 + 7), a))
    try:
        b = small(C1(None).label)
    except Exception as error:
        print(4, type(error).__name__, error)
    return small((['tab\t'] and list(reversed((1, 'x')))))


def g5(x):
    a, b, c, d, e = x, e, 2j, [x], {'a': x}
    for i in range(1):
        yield C1({1, 2, 3}) < C1({1, 2, 3})
    yield from x


def f6(x, y, z):
    a, b, c, d, e = x, c, -1, [x], {'a': x}
    try:
        test = "%-6s|" % d
    except Exception as error:
        test = type(error).__name__
    if test:
        show(7, lambda: sorted(g5(-7)))
    elif test == a:
        for i2 in 'ab':
            d = i2
            for i3 in 'ab':
                c = i3
                try:
                    d, *e = 'Hello'.partition(' ')
                except Exception as error:
                    print(8, type(error).__name__, error)
        show(9, lambda: a)
    else:
        print(10, test)
    for i1 in (1, 2.5, None):
        c = i1
        show(11, lambda: d[-2:])
        try:
            a, e = c
        except Exception as error:
            print(12, type(error).__name__, error)
        try:
            a = small(C1(2).twice())
        except Exception as error:
            print(13, type(error).__name__, error)
        if f2(10**30, a, -10**30 + 7):
            continue
    return small(C1(0)[0])


show(14, lambda: C1(-7).value)
try:
    e = small(sum(g5(c)))
    raise KeyError('x,y,,z')
except LookupError as error:
    print(15, repr(error))
except Exception as error:
    print(16, 'other', type(error).__name__, error.__context__)
try:
    b += 2; b = small(b)
except Exception as error:
    print(17, type(error).__name__, error)
try:
    d.copy()
except Exception as error:
    print(18, type(error).__name__, error)
try:
    c.index(1)
except Exception as error:
    print(19, type(error).__name__, error)
show(20, lambda: c.rsplit(None, 1))
try:
    e.pop()
except Exception as error:
    print(21, type(error).__name__, error)
show(22, lambda: chr(list(g5([3, 1, 2]))))
match e:
    case list() as whole:
        print(23, 'list() as whole')
    case float() | complex():
        print(24, 'float() | complex()')
    case {'a': x, **rest}:
        print(25, "{'a': x, **rest}")
    case bool(x):
        print(26, 'bool(x)')
    case other:
        print(27, other)
show(28, lambda: (b << 2 if (1, 'x') else 2j ** 4))
try:
    b.extend((7, 8))
except Exception as error:
    print(29, type(error).__name__, error)
