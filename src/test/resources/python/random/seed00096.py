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
    a, b, c, d, e = x, (), c, [x], {'a': x}
    for i in range(1):
        yield (d - 1)
    yield from range(2)


def g2(x):
    a, b, c, d, e = x, 2, 'spam', [x], {'a': x}
    for i in range(3):
        yield (lambda x, y=' pad ', *z: [x] * 2)({1, 2, 3})


class C3:
    label = a
    def __init__(self, value):
        pass
        self.value = value
    def __add__(self, other):
        return (self.value, other)
    def __getitem__(self, i):
        return [self.value][i]
    def __repr__(self):
        return f'<{self.value}>'
    def __len__(self):
        return self.value
    def __radd__(self, other):
        return [other, self.value]


show(4, lambda: (not {}))
match b:
    case {'a': x, **rest}:
        print(5, "{'a': x, **rest}")
    case list() as whole:
        print(6, 'list() as whole')
    case bool(x):
        print(7, 'bool(x)')
    case None:
        print(8, 'None')
    case other:
        print(9, other)
show(10, lambda: e.sort())
try:
    e = small(tuple(str(x) for x in range(5, 0, -2) if x != 2))
    raise ValueError('a b c')
except (ValueError, KeyError) as error:
    print(11, repr(error))
except Exception as error:
    print(12, 'other', type(error).__name__, error.__context__)
finally:
    print(13, 'finally')
try:
    test = (C3(2).twice() + -1)
except Exception as error:
    test = type(error).__name__
if test:
    try:
        e = small(e.count('a'))
    except Exception as error:
        print(14, type(error).__name__, error)
    show(15, lambda: a.capitalize())
    try:
        b, c = c
    except Exception as error:
        print(16, type(error).__name__, error)
elif test == '12':
    show(17, lambda: int({}))
else:
    print(18, test)
match d:
    case int(n) if n > 5:
        print(19, 'int(n) if n > 5')
    case str(s):
        print(20, 'str(s)')
    case (x, y):
        print(21, '(x, y)')
    case float() | complex():
        print(22, 'float() | complex()')
    case other:
        print(23, other)
for i0 in [[1, 2], [3]]:
    b = i0
    for i1 in range(3):
        b = i1
        show(24, lambda: b)
        if {**c, 'z': range(4)}:
            break
        try:
            b, d = "%g" % d
        except Exception as error:
            print(25, type(error).__name__, error)
        try:
            e = small(tuple(x for x in b))
            raise IndexError(())
        except (ValueError, KeyError) as error:
            print(26, repr(error))
        except Exception as error:
            print(27, 'other', type(error).__name__, error.__context__)
        finally:
            print(28, 'finally')
    try:
        b[-1] = small('ÄÖ'.removeprefix('sp'))
    except Exception as error:
        print(29, type(error).__name__, error)
    if (b'by' or c):
        continue
    try:
        a = small((lambda x, y=-10**30 + 7, *z: y)(d, ''))
    except ArithmeticError as error:
        print(30, repr(error))
    except Exception as error:
        print(31, 'other', type(error).__name__, error.__context__)
    finally:
        print(32, 'finally')
match d:
    case []:
        print(33, '[]')
    case int(n) if n > 5:
        print(34, 'int(n) if n > 5')
    case None:
        print(35, 'None')
    case (x, y):
        print(36, '(x, y)')
    case other:
        print(37, other)
show(38, lambda: sum(g2(e)))
