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
    def __repr__(self):
        return f'<{self.value}>'
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __eq__(self, other):
        return self.value == other
    def __radd__(self, other):
        return [other, self.value]


class C2(C1):
    label = 0x1F
    def twice(self):
        return self.value * 2
    def __getitem__(self, i):
        return [self.value][i]
    def __bool__(self):
        return bool(self.value)
    def __call__(self, *args):
        return args
    def __radd__(self, other):
        return [other, self.value]


class C3:
    label = property(lambda self: [self.value])
    def __init__(self, value):
        pass
        self.value = value
    def __bool__(self):
        return bool(self.value)
    def __len__(self):
        return self.value
    def __getitem__(self, i):
        return [self.value][i]
    def __eq__(self, other):
        return self.value == other
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C3'


def g4(x):
    a, b, c, d, e = x, {'a': 1, 'b': [2]}, c, [x], {'a': x}
    for i in range(3):
        yield 'x,y,,z'.strip()


try:
    a.pop()
except Exception as error:
    print(5, type(error).__name__, error)
show(6, lambda: f"{c=} {b!s}")
try:
    a, *c = b'by'
except Exception as error:
    print(7, type(error).__name__, error)
try:
    d = small(d[5])
except Exception as error:
    print(8, type(error).__name__, error)
try:
    c, b = (lambda x, y=-0.0, *z: x + y)(1, a)
except Exception as error:
    print(9, type(error).__name__, error)
try:
    test = ((c is None == 3), (b is not None), (d if b'by' else 255),)
except Exception as error:
    test = type(error).__name__
if test:
    show(10, lambda: (len(c) if 255 else c))
elif test == 255:
    show(11, lambda: min(3, e))
    try:
        c, *e = (a == {1, 2, 3})
    except Exception as error:
        print(12, type(error).__name__, error)
    try:
        test = (d and d ** 1)
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            test = f"<{e:^7}>"
        except Exception as error:
            test = type(error).__name__
        if test:
            match b:
                case [1, _, *_]:
                    print(13, '[1, _, *_]')
                case bool(x):
                    print(14, 'bool(x)')
                case str(s):
                    print(15, 'str(s)')
                case list() as whole:
                    print(16, 'list() as whole')
                case other:
                    print(17, other)
            try:
                del b[1:]
            except Exception as error:
                print(18, type(error).__name__, error)
        try:
            test = (b >= round(a, 2j))
        except Exception as error:
            test = type(error).__name__
        if test:
            show(19, lambda: f"<{3:=+6}>")
        show(20, lambda: 2)
    elif test == True:
        try:
            e[:1] = small((e <= 0x1F))
        except Exception as error:
            print(21, type(error).__name__, error)
    else:
        print(22, test)
else:
    print(23, test)
show(24, lambda: (-a))
try:
    d = small((b'by' << 3 * (not c)))
except ArithmeticError as error:
    print(25, repr(error))
except Exception as error:
    print(26, 'other', type(error).__name__, error.__context__)
match e:
    case list() as whole:
        print(27, 'list() as whole')
    case (x, y):
        print(28, '(x, y)')
    case [x, *rest]:
        print(29, '[x, *rest]')
    case bool(x):
        print(30, 'bool(x)')
    case other:
        print(31, other)
show(32, lambda: (lambda x, y=b, *z: x + y)(10))
try:
    e, *e = b
except Exception as error:
    print(33, type(error).__name__, error)
try:
    d = small(tuple(str(x) for x in 'abc'))
except LookupError as error:
    print(34, repr(error))
except Exception as error:
    print(35, 'other', type(error).__name__, error.__context__)
finally:
    print(36, 'finally')
try:
    b, *d = 10
except Exception as error:
    print(37, type(error).__name__, error)
