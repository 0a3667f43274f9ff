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
    label = c
    def __init__(self, value):
        pass
        self.value = value
    def __len__(self):
        return self.value
    def __repr__(self):
        return f'<{self.value}>'
    def __lt__(self, other):
        return NotImplemented
    def twice(self):
        return self.value * 2
    def __radd__(self, other):
        return [other, self.value]


def f2(x, y, z=e):
    a, b, c, d, e = x, e, 255, [x], {'a': x}
    try:
        b, b = "%-6s|" % a
    except Exception as error:
        print(3, type(error).__name__, error)
    return small(-1)


def f4(x):
    a, b, c, d, e = x, b, {'a': 1, 'b': [2]}, [x], {'a': x}
    try:
        c, c = f"<{c:10.1f}>"
    except Exception as error:
        print(5, type(error).__name__, error)
    try:
        del c['a']
    except Exception as error:
        print(6, type(error).__name__, error)
    match a:
        case []:
            print(7, '[]')
        case {'a': x, **rest}:
            print(8, "{'a': x, **rest}")
        case [x, *rest]:
            print(9, '[x, *rest]')
        case [1, _, *_]:
            print(10, '[1, _, *_]')
        case other:
            print(11, other)
    return small(min((-c), 'tab\t'))


try:
    del b['a']
except Exception as error:
    print(12, type(error).__name__, error)
try:
    c = small(float({}))
except Exception as error:
    print(13, type(error).__name__, error)
try:
    a = small(e[True])
except Exception as error:
    print(14, type(error).__name__, error)
show(15, lambda: (sum(10) % 'tab\t'.rfind('c')))
for i0 in list(range(2)):
    b = i0
    match d:
        case (x, y):
            print(16, '(x, y)')
        case [x, *rest]:
            print(17, '[x, *rest]')
        case 0 | 1:
            print(18, '0 | 1')
        case list() as whole:
            print(19, 'list() as whole')
        case other:
            print(20, other)
    try:
        test = f4('aXbXc')
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            c.pop()
        except Exception as error:
            print(21, type(error).__name__, error)
        match d:
            case None:
                print(22, 'None')
            case bool(x):
                print(23, 'bool(x)')
            case int(n) if n > 5:
                print(24, 'int(n) if n > 5')
            case {'a': x, **rest}:
                print(25, "{'a': x, **rest}")
            case other:
                print(26, other)
        try:
            d = small((lambda x, y=(), *z: x + y)(b'by', 1, c))
        except Exception as error:
            print(27, type(error).__name__, error)
    show(28, lambda: (C1(e) and bin(True)))
show(29, lambda: (a.isalpha() and (lambda x, y='Hello', *z: (x, y, z))()))
try:
    b, c = a ** 0
except Exception as error:
    print(30, type(error).__name__, error)
match e:
    case str(s):
        print(31, 'str(s)')
    case 0 | 1:
        print(32, '0 | 1')
    case [1, _, *_]:
        print(33, '[1, _, *_]')
    case []:
        print(34, '[]')
    case other:
        print(35, other)
show(36, lambda: "{:<6}|{}".format(1.5, e))
for i0 in [[1, 2], [3]]:
    b = i0
    show(37, lambda: f"{a=} {a!s}")
    try:
        b = small(((e >= a) / c))
    except Exception as error:
        print(38, type(error).__name__, error)
else:
    print(39, 'no break')
show(40, lambda: f2(2, 2j, '12'))
for i0 in (1, 2.5, None):
    c = i0
    try:
        a = small(a ^ C1('12')[0])
    except Exception as error:
        print(41, type(error).__name__, error)
    try:
        d, c = e
    except Exception as error:
        print(42, type(error).__name__, error)
    show(43, lambda: -7)
try:
    b = small(c[True])
except Exception as error:
    print(44, type(error).__name__, error)
match e:
    case float() | complex():
        print(45, 'float() | complex()')
    case str(s):
        print(46, 'str(s)')
    case 0 | 1:
        print(47, '0 | 1')
    case (x, y):
        print(48, '(x, y)')
    case other:
        print(49, other)
