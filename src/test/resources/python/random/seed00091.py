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
    def __len__(self):
        return self.value
    def __call__(self, *args):
        return args
    def __getitem__(self, i):
        return [self.value][i]
    def __bool__(self):
        return bool(self.value)
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C1'


try:
    test = list(d.pop())
except Exception as error:
    test = type(error).__name__
if test:
    match d:
        case list() as whole:
            print(2, 'list() as whole')
        case (x, y):
            print(3, '(x, y)')
        case []:
            print(4, '[]')
        case {'a': x, **rest}:
            print(5, "{'a': x, **rest}")
        case other:
            print(6, other)
elif test == 10:
    match e:
        case {'a': x, **rest}:
            print(7, "{'a': x, **rest}")
        case int(n) if n > 5:
            print(8, 'int(n) if n > 5')
        case [x, *rest]:
            print(9, '[x, *rest]')
        case [1, _, *_]:
            print(10, '[1, _, *_]')
        case other:
            print(11, other)
    try:
        c, *d = ({'a': 1, 'b': [2]} if 0 else [])
    except Exception as error:
        print(12, type(error).__name__, error)
    for i1 in (1, 2.5, None):
        e = i1
        try:
            del a[1:]
        except Exception as error:
            print(13, type(error).__name__, error)
else:
    print(14, test)
try:
    test = [*c, C1(range(4)) < C1(range(4))]
except Exception as error:
    test = type(error).__name__
if test:
    try:
        test = (not b)
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            e = small((c <= 'tab\t'))
        except Exception as error:
            print(15, type(error).__name__, error)
    elif test == e:
        show(16, lambda: C1(c)(0.1))
        for i2 in [[1, 2], [3]]:
            b = i2
            try:
                b = small([c[True]])
            except Exception as error:
                print(17, type(error).__name__, error)
            try:
                c['a'] = small((c is None < {'a': 1, 'b': [2]}))
            except Exception as error:
                print(18, type(error).__name__, error)
            try:
                a += -7; a = small(a)
            except Exception as error:
                print(19, type(error).__name__, error)
    else:
        print(20, test)
    match c:
        case bool(x):
            print(21, 'bool(x)')
        case float() | complex():
            print(22, 'float() | complex()')
        case [1, _, *_]:
            print(23, '[1, _, *_]')
        case 0 | 1:
            print(24, '0 | 1')
        case other:
            print(25, other)
elif test == {1, 2, 3}:
    try:
        c = small((lambda x, y=1e100, *z: y)())
    except Exception as error:
        print(26, type(error).__name__, error)
    show(27, lambda: "%-6s|" % e)
    show(28, lambda: c.isalpha())
else:
    print(29, test)
show(30, lambda: bool(f"{a=} {d!s}"))
try:
    d = small((10 if b'by' else (+range(4))))
    raise KeyError(d)
except LookupError as error:
    print(31, repr(error))
except Exception as error:
    print(32, 'other', type(error).__name__, error.__context__)
match a:
    case [1, _, *_]:
        print(33, '[1, _, *_]')
    case list() as whole:
        print(34, 'list() as whole')
    case 0 | 1:
        print(35, '0 | 1')
    case (x, y):
        print(36, '(x, y)')
    case other:
        print(37, other)
try:
    c += a; c = small(c)
except Exception as error:
    print(38, type(error).__name__, error)
for i0 in (1, 2.5, None):
    d = i0
    try:
        a[0] = small(C1((1, 'x')))
    except Exception as error:
        print(39, type(error).__name__, error)
try:
    c = small(tuple(({'a': 1, 'b': [2]} - -10**30 + 7)))
except Exception as error:
    print(40, type(error).__name__, error)
match a:
    case {'a': x, **rest}:
        print(41, "{'a': x, **rest}")
    case 0 | 1:
        print(42, '0 | 1')
    case [x, *rest]:
        print(43, '[x, *rest]')
    case list() as whole:
        print(44, 'list() as whole')
    case other:
        print(45, other)
try:
    del d['a']
except Exception as error:
    print(46, type(error).__name__, error)
show(47, lambda: (C1(b).missing - {'k': range(4)}))
for i0 in [[1, 2], [3]]:
    d = i0
    try:
        b[-1] = small((e / c))
    except Exception as error:
        print(48, type(error).__name__, error)
    try:
        d = small(2j << 4)
    except Exception as error:
        print(49, type(error).__name__, error)
show(50, lambda: [[x] for x in range(4) if x != 2])
show(51, lambda: C1(a)(c))
try:
    d = small(''.upper())
except TypeError as error:
    print(52, repr(error))
except Exception as error:
    print(53, 'other', type(error).__name__, error.__context__)
else:
    print(54, 'else')
finally:
    print(55, 'finally')
