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
    a, b, c, d, e = x, 10**30, d, [x], {'a': x}
    for i in range(2):
        yield (lambda x, y=True, *z: y)(e)
    yield from [1, 2]


class C2:
    label = {}
    def __init__(self, value):
        pass
        self.value = value
    def __add__(self, other):
        return (self.value, other)
    def __len__(self):
        return self.value
    def __bool__(self):
        return bool(self.value)
    def __call__(self, *args):
        return args
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C2'


class C3:
    label = property(lambda self: [self.value])
    def __init__(self, value):
        pass
        self.value = value
    def __eq__(self, other):
        return self.value == other
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __bool__(self):
        return bool(self.value)
    def __lt__(self, other):
        return NotImplemented
    def __radd__(self, other):
        return [other, self.value]


def f4(x, y, z=' pad '):
    a, b, c, d, e = x, b, c, [x], {'a': x}
    try:
        del c[1:]
    except Exception as error:
        print(5, type(error).__name__, error)
    try:
        e, d = (lambda x, y=a, *z: x + y)('spam', c)
    except Exception as error:
        print(6, type(error).__name__, error)
    return small(range(4))


try:
    e = small((lambda x, y='x,y,,z', *z: x + y)(e))
except LookupError as error:
    print(7, repr(error))
except Exception as error:
    print(8, 'other', type(error).__name__, error.__context__)
finally:
    print(9, 'finally')
show(10, lambda: (int(0x1F) & C2(None) == (1, 'x')))
for i0 in 'ab':
    e = i0
    try:
        c = small((f"{c=} {e!s}" and b))
    except Exception as error:
        print(11, type(error).__name__, error)
show(12, lambda: (lambda x, y=' pad ', *z: x + y)())
show(13, lambda: sum(g1(a)))
try:
    b = small('spam'.count('a'))
except Exception as error:
    print(14, type(error).__name__, error)
try:
    a = small('12'.isdigit())
except Exception as error:
    print(15, type(error).__name__, error)
try:
    test = f"{d=} {e!s}"
except Exception as error:
    test = type(error).__name__
if test:
    show(16, lambda: c)
    try:
        e = small(10)
        raise ValueError(10)
    except ArithmeticError as error:
        print(17, repr(error))
    except Exception as error:
        print(18, 'other', type(error).__name__, error.__context__)
elif test == 'tab\t':
    try:
        test = () >> 5
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            c = small((lambda x, y=255, *z: [x] * 2)(c, e, e))
        except Exception as error:
            print(19, type(error).__name__, error)
        show(20, lambda: b << 1)
        show(21, lambda: sum(g1(1e100)))
else:
    print(22, test)
try:
    d.reverse()
except Exception as error:
    print(23, type(error).__name__, error)
