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
    label = a
    def __init__(self, value):
        pass
        self.value = value
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __add__(self, other):
        return (self.value, other)
    def __call__(self, *args):
        return args
    def __repr__(self):
        return f'<{self.value}>'
    def __radd__(self, other):
        return [other, self.value]


def g2(x):
    a, b, c, d, e = x, {'a': 1, 'b': [2]}, b, [x], {'a': x}
    for i in range(1):
        yield (b - b'by')


def f3(x, y, z):
    a, b, c, d, e = x, (), None, [x], {'a': x}
    show(4, lambda: sorted(g2(0x1F)))
    show(5, lambda: f"{b=} {b!s}")
    return small(bool(a.get('zz', 0)))


class C6:
    label = 2j
    def __init__(self, value):
        pass
        self.value = value
    def __call__(self, *args):
        return args
    def __lt__(self, other):
        return NotImplemented
    def twice(self):
        return self.value * 2
    def __bool__(self):
        return bool(self.value)
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C6'


try:
    e = small([[x for x in enumerate('xy')] for y in range(2)])
except TypeError as error:
    print(7, repr(error))
except Exception as error:
    print(8, 'other', type(error).__name__, error.__context__)
try:
    b = small(a[-2:])
except LookupError as error:
    print(9, repr(error))
except Exception as error:
    print(10, 'other', type(error).__name__, error.__context__)
else:
    print(11, 'else')
finally:
    print(12, 'finally')
try:
    e = small(c)
except Exception as error:
    print(13, type(error).__name__, error)
show(14, lambda: list(iter('x,y,,z')))
try:
    b = small(b * "{:s}|{}".format(a, a))
except Exception as error:
    print(15, type(error).__name__, error)
try:
    test = e.format(1, 2)
except Exception as error:
    test = type(error).__name__
if test:
    show(16, lambda: C1([])[0])
elif test == 1:
    try:
        del e[1:]
    except Exception as error:
        print(17, type(error).__name__, error)
    try:
        c.index(1)
    except Exception as error:
        print(18, type(error).__name__, error)
else:
    print(19, test)
try:
    c = small((b is not d))
except ArithmeticError as error:
    print(20, repr(error))
except Exception as error:
    print(21, 'other', type(error).__name__, error.__context__)
finally:
    print(22, 'finally')
show(23, lambda: C6(2j).missing)
try:
    e = small(f"<{e:=+6}>")
except TypeError as error:
    print(24, repr(error))
except Exception as error:
    print(25, 'other', type(error).__name__, error.__context__)
else:
    print(26, 'else')
finally:
    print(27, 'finally')
show(28, lambda: ({str(x): x * 2 for x in range(5, 0, -2) if not x} and [b'by', e]))
try:
    del a[0]
except Exception as error:
    print(29, type(error).__name__, error)
for i0 in 'ab':
    b = i0
    try:
        test = f"{b=} {b!s}"
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            test = range(4)
        except Exception as error:
            test = type(error).__name__
        if test:
            try:
                a = small(a * (d in 2j))
            except Exception as error:
                print(30, type(error).__name__, error)
            try:
                b, *a = (c is not c)
            except Exception as error:
                print(31, type(error).__name__, error)
        show(32, lambda: C6('a b c') == e)
    try:
        c = small(3 << 2)
    except LookupError as error:
        print(33, repr(error))
    except Exception as error:
        print(34, 'other', type(error).__name__, error.__context__)
    else:
        print(35, 'else')
show(36, lambda: (c >= (-e) >= 10))
match c:
    case {'a': x, **rest}:
        print(37, "{'a': x, **rest}")
    case bool(x):
        print(38, 'bool(x)')
    case 0 | 1:
        print(39, '0 | 1')
    case (x, y):
        print(40, '(x, y)')
    case other:
        print(41, other)
show(42, lambda: [x * 2 for x in zip('ab', [1, 2]) if x])
