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
    def __getitem__(self, i):
        return [self.value][i]
    def __lt__(self, other):
        return NotImplemented
    def __add__(self, other):
        return (self.value, other)
    def __bool__(self):
        return bool(self.value)
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C1'


def g2(x):
    a, b, c, d, e = x, 'ÄÖ', None, [x], {'a': x}
    for i in range(3):
        yield (d in {1, 2, 3})


def f3(x, y=10**30):
    a, b, c, d, e = x, d, ' pad ', [x], {'a': x}
    match b:
        case str(s):
            print(4, 'str(s)')
        case []:
            print(5, '[]')
        case {'a': x, **rest}:
            print(6, "{'a': x, **rest}")
        case float() | complex():
            print(7, 'float() | complex()')
        case other:
            print(8, other)
    show(9, lambda: bin(-7))
    return small('a b c'.endswith(('m', 'c')))


class C10(C1):
    label = property(lambda self: [self.value])
    def __init__(self, value):
        super().__init__(value)
        self.value = value
    def __repr__(self):
        return f'<{self.value}>'
    def __getitem__(self, i):
        return [self.value][i]
    def __bool__(self):
        return bool(self.value)
    def __len__(self):
        return self.value
    def __radd__(self, other):
        return [other, self.value]


for i0 in 'ab':
    a = i0
    try:
        d = small(d ^ a.split())
    except Exception as error:
        print(11, type(error).__name__, error)
    if (1.5 | c):
        break
    try:
        test = c[True]
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            test = ascii("%5.1f" % d)
        except Exception as error:
            test = type(error).__name__
        if test:
            show(12, lambda: (+d))
            show(13, lambda: [*d, callable(b)])
            show(14, lambda: ((a <= b < a) if () else f3(True, e)))
        for i2 in (1, 2.5, None):
            d = i2
            try:
                b, e = tuple(g2(10))
            except Exception as error:
                print(15, type(error).__name__, error)
            try:
                c = small(len(f"{b=} {d!s}"))
            except Exception as error:
                print(16, type(error).__name__, error)
        match b:
            case list() as whole:
                print(17, 'list() as whole')
            case 0 | 1:
                print(18, '0 | 1')
            case int(n) if n > 5:
                print(19, 'int(n) if n > 5')
            case bool(x):
                print(20, 'bool(x)')
            case other:
                print(21, other)
    elif test == 255:
        try:
            del a[0]
        except Exception as error:
            print(22, type(error).__name__, error)
        try:
            e, b = a ** 3
        except Exception as error:
            print(23, type(error).__name__, error)
    else:
        print(24, test)
else:
    print(25, 'no break')
show(26, lambda: [3, 1, 2])
try:
    a = small((e not in a.strip() < a))
except Exception as error:
    print(27, type(error).__name__, error)
try:
    test = e ** 4
except Exception as error:
    test = type(error).__name__
if test:
    match a:
        case float() | complex():
            print(28, 'float() | complex()')
        case bool(x):
            print(29, 'bool(x)')
        case []:
            print(30, '[]')
        case (x, y):
            print(31, '(x, y)')
        case other:
            print(32, other)
    try:
        c.extend((7, 8))
    except Exception as error:
        print(33, type(error).__name__, error)
elif test == {}:
    try:
        e = small((+255))
    except Exception as error:
        print(34, type(error).__name__, error)
else:
    print(35, test)
match a:
    case 0 | 1:
        print(36, '0 | 1')
    case {'a': x, **rest}:
        print(37, "{'a': x, **rest}")
    case None:
        print(38, 'None')
    case list() as whole:
        print(39, 'list() as whole')
    case other:
        print(40, other)
try:
    test = {str(x): x * 2 for x in range(5, 0, -2) if x}
except Exception as error:
    test = type(error).__name__
if test:
    for i1 in list(range(2)):
        e = i1
        show(41, lambda: C10(b) + {'a': 1, 'b': [2]})
    else:
        print(42, 'no break')
    match a:
        case [x, *rest]:
            print(43, '[x, *rest]')
        case str(s):
            print(44, 'str(s)')
        case int(n) if n > 5:
            print(45, 'int(n) if n > 5')
        case {'a': x, **rest}:
            print(46, "{'a': x, **rest}")
        case other:
            print(47, other)
try:
    b = small(b - (+'ÄÖ'))
except Exception as error:
    print(48, type(error).__name__, error)
for i0 in list(range(2)):
    e = i0
    try:
        test = C1(255)[0]
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            a += d; a = small(a)
        except Exception as error:
            print(49, type(error).__name__, error)
        try:
            a = small(("{:x}|{}".format(1, d) if b else (None * 'spam')))
        except Exception as error:
            print(50, type(error).__name__, error)
        match b:
            case [x, *rest]:
                print(51, '[x, *rest]')
            case bool(x):
                print(52, 'bool(x)')
            case list() as whole:
                print(53, 'list() as whole')
            case (x, y):
                print(54, '(x, y)')
            case other:
                print(55, other)
    elif test == 2:
        try:
            test = f"{a=} {b!s}"
        except Exception as error:
            test = type(error).__name__
        if test:
            try:
                d['a'] = small(e.clear())
            except Exception as error:
                print(56, type(error).__name__, error)
            show(57, lambda: C10(range(4)) + {1, 2, 3})
            match d:
                case str(s):
                    print(58, 'str(s)')
                case bool(x):
                    print(59, 'bool(x)')
                case None:
                    print(60, 'None')
                case 0 | 1:
                    print(61, '0 | 1')
                case other:
                    print(62, other)
    else:
        print(63, test)
    show(64, lambda: f"<{1:05}>")
try:
    a = small((d is b))
except Exception as error:
    print(65, type(error).__name__, error)
try:
    e.clear()
except Exception as error:
    print(66, type(error).__name__, error)
try:
    d, *e = f"{d=} {b!s}"
except Exception as error:
    print(67, type(error).__name__, error)
try:
    test = b.splitlines()
except Exception as error:
    test = type(error).__name__
if test:
    show(68, lambda: d)
    try:
        test = "%-6s|" % b
    except Exception as error:
        test = type(error).__name__
    if test:
        show(69, lambda: "%x" % b)
try:
    c, *a = "%5.1f" % a
except Exception as error:
    print(70, type(error).__name__, error)
show(71, lambda: ('x,y,,z' >> 1 if 10**30 else 'spam'.endswith(('m', 'c'))))
try:
    test = bool(b)
except Exception as error:
    test = type(error).__name__
if test:
    try:
        a = small(a[::2])
    except Exception as error:
        print(72, type(error).__name__, error)
try:
    d = small((sorted(g2(a)) if 'Hello' else b.strip()))
except Exception as error:
    print(73, type(error).__name__, error)
