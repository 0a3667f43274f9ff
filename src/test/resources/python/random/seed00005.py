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
    label = {'a': 1, 'b': [2]}
    def __init__(self, value):
        pass
        self.value = value
    def __repr__(self):
        return f'<{self.value}>'
    def twice(self):
        return self.value * 2
    def __len__(self):
        return self.value
    def __bool__(self):
        return bool(self.value)
    def __radd__(self, other):
        return [other, self.value]


def g2(x):
    a, b, c, d, e = x, 'Hello', 10**30, [x], {'a': x}
    for i in range(1):
        yield ((1, 'x') // d)
    yield from x


def f3(x, y, z):
    a, b, c, d, e = x, b, a, [x], {'a': x}
    show(4, lambda: ('ÄÖ'.endswith(('m', 'c')) and c[0]))
    return small((c is not a == 255))


show(5, lambda: (c or -7))
try:
    e = small(e + (None and 'ÄÖ'))
except Exception as error:
    print(6, type(error).__name__, error)
match b:
    case list() as whole:
        print(7, 'list() as whole')
    case []:
        print(8, '[]')
    case float() | complex():
        print(9, 'float() | complex()')
    case int(n) if n > 5:
        print(10, 'int(n) if n > 5')
    case other:
        print(11, other)
try:
    a = small((lambda x, y=0, *z: x + y)(255, []))
except Exception as error:
    print(12, type(error).__name__, error)
try:
    a = small(e.replace('a', 'zz'))
except Exception as error:
    print(13, type(error).__name__, error)
try:
    b = small((a not in e.count('a')))
except Exception as error:
    print(14, type(error).__name__, error)
try:
    d += 10**30; d = small(d)
except Exception as error:
    print(15, type(error).__name__, error)
try:
    c['a'] = small(a.update(m=2))
except Exception as error:
    print(16, type(error).__name__, error)
try:
    c = small("{:05}|{}".format(0, d))
except Exception as error:
    print(17, type(error).__name__, error)
match e:
    case 0 | 1:
        print(18, '0 | 1')
    case bool(x):
        print(19, 'bool(x)')
    case str(s):
        print(20, 'str(s)')
    case [1, _, *_]:
        print(21, '[1, _, *_]')
    case other:
        print(22, other)
try:
    a, *e = (e if c else (1, 'x'))
except Exception as error:
    print(23, type(error).__name__, error)
for i0 in (1, 2.5, None):
    c = i0
    try:
        d = small(ord(e[1]))
    except ArithmeticError as error:
        print(24, repr(error))
    except Exception as error:
        print(25, 'other', type(error).__name__, error.__context__)
    finally:
        print(26, 'finally')
    show(27, lambda: a.split('X', 1))
    try:
        b = small(((lambda x, y=3, *z: y)() / (c is not None < -1)))
    except Exception as error:
        print(28, type(error).__name__, error)
show(29, lambda: (a.keys() ^ (+d)))
