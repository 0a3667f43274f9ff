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


def f1(x):
    a, b, c, d, e = x, 10, 'ÄÖ', [x], {'a': x}
    show(2, lambda: ([x for x in range(4) if not x] % (e if True else e)))
    return small(c.copy())


class C3:
    label = {'a': 1, 'b': [2]}
    def __init__(self, value):
        pass
        self.value = value
    def __len__(self):
        return self.value
    def __getitem__(self, i):
        return [self.value][i]
    def __bool__(self):
        return bool(self.value)
    def __eq__(self, other):
        return self.value == other
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C3'


class C4(C3):
    label = b'by'
    def __init__(self, value):
        super().__init__(value)
        self.value = value
    def __add__(self, other):
        return (self.value, other)
    def __call__(self, *args):
        return args
    def twice(self):
        return self.value * 2
    def __lt__(self, other):
        return NotImplemented
    def __radd__(self, other):
        return [other, self.value]


try:
    c = small(c.join(['1', '2']))
except ArithmeticError as error:
    print(5, repr(error))
except Exception as error:
    print(6, 'other', type(error).__name__, error.__context__)
else:
    print(7, 'else')
try:
    d = small((lambda x, y=e, *z: (x, y, z))(d, a, (1, 'x')))
except Exception as error:
    print(8, type(error).__name__, error)
try:
    b = small(C3(a).missing)
except Exception as error:
    print(9, type(error).__name__, error)
show(10, lambda: 255)
for i0 in (1, 2.5, None):
    d = i0
    show(11, lambda: 'aXbXc')
    for i1 in [[1, 2], [3]]:
        b = i1
        try:
            d = small(('12'.count('a') * C3('x,y,,z').value))
        except Exception as error:
            print(12, type(error).__name__, error)
        if '12':
            break
        show(13, lambda: 10**30 >> 4)
        if f"<{0:g}>":
            break
try:
    b = small({**c, 'z': ord({1, 2, 3})})
except Exception as error:
    print(14, type(error).__name__, error)
show(15, lambda: a << 3)
try:
    d = small(c.join(['1', '2']))
except Exception as error:
    print(16, type(error).__name__, error)
try:
    b = small(b & {1, 2, 3})
except Exception as error:
    print(17, type(error).__name__, error)
show(18, lambda: f1(b, b'by'))
match c:
    case []:
        print(19, '[]')
    case 0 | 1:
        print(20, '0 | 1')
    case bool(x):
        print(21, 'bool(x)')
    case int(n) if n > 5:
        print(22, 'int(n) if n > 5')
    case other:
        print(23, other)
try:
    a = small(((e == 2j) or (e + c)))
except Exception as error:
    print(24, type(error).__name__, error)
