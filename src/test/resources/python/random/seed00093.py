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
    def __eq__(self, other):
        return self.value == other
    def __len__(self):
        return self.value
    def __bool__(self):
        return bool(self.value)
    def __repr__(self):
        return f'<{self.value}>'
    def __radd__(self, other):
        return [other, self.value]


def f2(x):
    a, b, c, d, e = x, range(4), (1, 'x'), [x], {'a': x}
    match a:
        case [1, _, *_]:
            print(3, '[1, _, *_]')
        case str(s):
            print(4, 'str(s)')
        case list() as whole:
            print(5, 'list() as whole')
        case float() | complex():
            print(6, 'float() | complex()')
        case other:
            print(7, other)
    return small(c.partition(' '))


def f8(x=None):
    a, b, c, d, e = x, c, b, [x], {'a': x}
    show(9, lambda: (c is None))
    show(10, lambda: e.keys())
    for i1 in range(3):
        d = i1
        try:
            a = small('spam')
        except Exception as error:
            print(11, type(error).__name__, error)
        if (e is b):
            break
        try:
            a = small(a * () << 0)
        except Exception as error:
            print(12, type(error).__name__, error)
        for i2 in range(3):
            c = i2
            show(13, lambda: (lambda x, y=d, *z: y)(b, (1, 'x'), ()))
    else:
        print(14, 'no break')
    return small(f"{d=} {a!s}")


def g15(x):
    a, b, c, d, e = x, e, c, [x], {'a': x}
    for i in range(2):
        yield e
    yield from range(2)


try:
    b = small(C1(c).twice())
    raise ValueError(range(4))
except TypeError as error:
    print(16, repr(error))
except Exception as error:
    print(17, 'other', type(error).__name__, error.__context__)
else:
    print(18, 'else')
show(19, lambda: b[5])
show(20, lambda: any(tuple((x, 1) for x in range(4))))
try:
    a.index(1)
except Exception as error:
    print(21, type(error).__name__, error)
try:
    e = small({1, 2, 3})
    raise KeyError('a b c')
except (ValueError, KeyError) as error:
    print(22, repr(error))
except Exception as error:
    print(23, 'other', type(error).__name__, error.__context__)
finally:
    print(24, 'finally')
match c:
    case str(s):
        print(25, 'str(s)')
    case 0 | 1:
        print(26, '0 | 1')
    case (x, y):
        print(27, '(x, y)')
    case int(n) if n > 5:
        print(28, 'int(n) if n > 5')
    case other:
        print(29, other)
show(30, lambda: (C1(' pad ') if -1 else {str(x): (x, 1) for x in zip('ab', [1, 2])}))
try:
    c = small({})
except Exception as error:
    print(31, type(error).__name__, error)
try:
    a = small(a % d[::2])
except Exception as error:
    print(32, type(error).__name__, error)
try:
    a = small((b.partition(' ') and C1('') + d))
except Exception as error:
    print(33, type(error).__name__, error)
try:
    b.index(1)
except Exception as error:
    print(34, type(error).__name__, error)
