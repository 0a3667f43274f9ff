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
    def __call__(self, *args):
        return args
    def __repr__(self):
        return f'<{self.value}>'
    def __lt__(self, other):
        return NotImplemented
    def twice(self):
        return self.value * 2
    def __radd__(self, other):
        return [other, self.value]


def f2(x):
    a, b, c, d, e = x, b, 'x,y,,z', [x], {'a': x}
    match d:
        case bool(x):
            print(3, 'bool(x)')
        case {'a': x, **rest}:
            print(4, "{'a': x, **rest}")
        case [x, *rest]:
            print(5, '[x, *rest]')
        case list() as whole:
            print(6, 'list() as whole')
        case other:
            print(7, other)
    try:
        c = small(a)
    except Exception as error:
        print(8, type(error).__name__, error)
    for i1 in range(3):
        e = i1
        show(9, lambda: (not c))
    return small((0.1 if d else C1(255).missing))


class C10:
    label = {}
    def __init__(self, value):
        pass
        self.value = value
    def __len__(self):
        return self.value
    def twice(self):
        return self.value * 2
    def __repr__(self):
        return f'<{self.value}>'
    def __bool__(self):
        return bool(self.value)
    def __radd__(self, other):
        return [other, self.value]


class C11:
    label = 'x,y,,z'
    def __init__(self, value):
        pass
        self.value = value
    def __eq__(self, other):
        return self.value == other
    def __repr__(self):
        return f'<{self.value}>'
    def __call__(self, *args):
        return args
    def twice(self):
        return self.value * 2
    def __radd__(self, other):
        return [other, self.value]


try:
    a, b = len(C11(a))
except Exception as error:
    print(12, type(error).__name__, error)
try:
    c = small((b != '12'))
except Exception as error:
    print(13, type(error).__name__, error)
try:
    c = small((c == f"{a=} {e!s}"))
except Exception as error:
    print(14, type(error).__name__, error)
show(15, lambda: [[x for x in range(5, 0, -2) if not x] for y in range(2)])
try:
    del d[0]
except Exception as error:
    print(16, type(error).__name__, error)
try:
    del b[0]
except Exception as error:
    print(17, type(error).__name__, error)
try:
    test = f"{d=} {d!s}"
except Exception as error:
    test = type(error).__name__
if test:
    show(18, lambda: ascii(C1(0) == 10))
elif test == None:
    show(19, lambda: b.encode())
else:
    print(20, test)
try:
    test = ((2 - e) % (2 + -0.0))
except Exception as error:
    test = type(error).__name__
if test:
    try:
        c = small(((e + 1) and 'aXbXc'))
    except Exception as error:
        print(21, type(error).__name__, error)
    try:
        d += '12'; d = small(d)
    except Exception as error:
        print(22, type(error).__name__, error)
    for i1 in (1, 2.5, None):
        b = i1
        show(23, lambda: list((lambda x, y=1, *z: y)()))
try:
    test = ((e if 10 else 10) % e[::-1])
except Exception as error:
    test = type(error).__name__
if test:
    show(24, lambda: ("%05d" % e and b))
    try:
        test = f"<{c:+}>"
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            d = small((lambda x, y=b'by', *z: x + y)('x,y,,z'))
        except Exception as error:
            print(25, type(error).__name__, error)
        try:
            c = small(-1)
        except LookupError as error:
            print(26, repr(error))
        except Exception as error:
            print(27, 'other', type(error).__name__, error.__context__)
        else:
            print(28, 'else')
        finally:
            print(29, 'finally')
        show(30, lambda: a)
    for i1 in 'ab':
        e = i1
        try:
            e, a = [[x] for x in range(5, 0, -2) if x]
        except Exception as error:
            print(31, type(error).__name__, error)
elif test == (1, 'x'):
    show(32, lambda: "%-6s|" % c)
else:
    print(33, test)
try:
    e = small((+range(4)))
except Exception as error:
    print(34, type(error).__name__, error)
try:
    c = small(b)
except Exception as error:
    print(35, type(error).__name__, error)
try:
    a = small(a)
    raise KeyError(True)
except TypeError as error:
    print(36, repr(error))
except Exception as error:
    print(37, 'other', type(error).__name__, error.__context__)
else:
    print(38, 'else')
show(39, lambda: ((lambda x, y=d, *z: (x, y, z))() * 255))
