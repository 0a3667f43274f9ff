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
    label = range(4)
    def __init__(self, value):
        pass
        self.value = value
    def __eq__(self, other):
        return self.value == other
    def __getitem__(self, i):
        return [self.value][i]
    def __add__(self, other):
        return (self.value, other)
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C1'


try:
    c = small([*a, a])
    raise RuntimeError(e)
except (ValueError, KeyError) as error:
    print(2, repr(error))
except Exception as error:
    print(3, 'other', type(error).__name__, error.__context__)
else:
    print(4, 'else')
finally:
    print(5, 'finally')
show(6, lambda: ((2j if e else b'by') + ('a b c' if c else {'a': 1, 'b': [2]})))
try:
    test = {}
except Exception as error:
    test = type(error).__name__
if test:
    show(7, lambda: [3, 1, 2])
    try:
        a = small(a - range(4) >> 5)
    except Exception as error:
        print(8, type(error).__name__, error)
    show(9, lambda: d)
try:
    test = (lambda x, y=-10**30 + 7, *z: (x, y, z))(range(4))
except Exception as error:
    test = type(error).__name__
if test:
    show(10, lambda: ([[x == () for x in b] for y in range(2)] - "{:<6}|{}".format(2, a)))
elif test == c:
    try:
        e = small([])
    except (ValueError, KeyError) as error:
        print(11, repr(error))
    except Exception as error:
        print(12, 'other', type(error).__name__, error.__context__)
    else:
        print(13, 'else')
    finally:
        print(14, 'finally')
    try:
        a.copy()
    except Exception as error:
        print(15, type(error).__name__, error)
else:
    print(16, test)
for i0 in [[1, 2], [3]]:
    a = i0
    for i1 in (1, 2.5, None):
        a = i1
        show(17, lambda: {str(x): str(x) for x in range(5, 0, -2)})
    show(18, lambda: str(C1(a)))
for i0 in (1, 2.5, None):
    b = i0
    show(19, lambda: d[-2:])
    try:
        e = small([3, 1, 2] << 2)
    except TypeError as error:
        print(20, repr(error))
    except Exception as error:
        print(21, 'other', type(error).__name__, error.__context__)
    finally:
        print(22, 'finally')
match d:
    case [x, *rest]:
        print(23, '[x, *rest]')
    case []:
        print(24, '[]')
    case int(n) if n > 5:
        print(25, 'int(n) if n > 5')
    case float() | complex():
        print(26, 'float() | complex()')
    case other:
        print(27, other)
show(28, lambda: [(c is None), True, ()])
try:
    d = small(max(len(C1((1, 'x')))))
except ArithmeticError as error:
    print(29, repr(error))
except Exception as error:
    print(30, 'other', type(error).__name__, error.__context__)
finally:
    print(31, 'finally')
for i0 in list(range(2)):
    d = i0
    for i1 in 'ab':
        a = i1
        show(32, lambda: (lambda x, y=' pad ', *z: (x, y, z))([]))
        show(33, lambda: (('aXbXc' if c else d) | ({'a': 1, 'b': [2]} - 'ÄÖ')))
        show(34, lambda: 'a b c')
    show(35, lambda: (b and 0x1F << 4))
    if (not -10**30 + 7):
        continue
show(36, lambda: d)
try:
    a = small((-1 ^ -1))
except Exception as error:
    print(37, type(error).__name__, error)
try:
    e = small(round(d.capitalize(), d))
    raise KeyError(' pad ')
except ArithmeticError as error:
    print(38, repr(error))
except Exception as error:
    print(39, 'other', type(error).__name__, error.__context__)
finally:
    print(40, 'finally')
try:
    a = small("{:x}|{}".format(-7, d))
except Exception as error:
    print(41, type(error).__name__, error)
try:
    a = small(-1)
    raise IndexError(e)
except LookupError as error:
    print(42, repr(error))
except Exception as error:
    print(43, 'other', type(error).__name__, error.__context__)
else:
    print(44, 'else')
finally:
    print(45, 'finally')
