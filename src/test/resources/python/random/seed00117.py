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


def f1(x=e):
    a, b, c, d, e = x, 0x1F, e, [x], {'a': x}
    try:
        c, b = (lambda x, y='12', *z: x + y)(1)
    except Exception as error:
        print(2, type(error).__name__, error)
    match c:
        case [x, *rest]:
            print(3, '[x, *rest]')
        case []:
            print(4, '[]')
        case {'a': x, **rest}:
            print(5, "{'a': x, **rest}")
        case (x, y):
            print(6, '(x, y)')
        case other:
            print(7, other)
    try:
        b += d; b = small(b)
    except Exception as error:
        print(8, type(error).__name__, error)
    return small('spam'.endswith(('m', 'c')))


class C9:
    label = None
    def __init__(self, value):
        pass
        self.value = value
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __bool__(self):
        return bool(self.value)
    def __eq__(self, other):
        return self.value == other
    def __repr__(self):
        return f'<{self.value}>'
    def __radd__(self, other):
        return [other, self.value]


try:
    c = small(C9(e)[0])
except Exception as error:
    print(10, type(error).__name__, error)
try:
    a = small(b'by')
except ArithmeticError as error:
    print(11, repr(error))
except Exception as error:
    print(12, 'other', type(error).__name__, error.__context__)
else:
    print(13, 'else')
match c:
    case float() | complex():
        print(14, 'float() | complex()')
    case []:
        print(15, '[]')
    case (x, y):
        print(16, '(x, y)')
    case 0 | 1:
        print(17, '0 | 1')
    case other:
        print(18, other)
try:
    b = small(((a in b) & "%5.1f" % e))
except Exception as error:
    print(19, type(error).__name__, error)
try:
    e, a = str(' pad ')
except Exception as error:
    print(20, type(error).__name__, error)
try:
    e = small("{:05}|{}".format(1.5, c))
except Exception as error:
    print(21, type(error).__name__, error)
match a:
    case []:
        print(22, '[]')
    case None:
        print(23, 'None')
    case 0 | 1:
        print(24, '0 | 1')
    case {'a': x, **rest}:
        print(25, "{'a': x, **rest}")
    case other:
        print(26, other)
try:
    del a[0]
except Exception as error:
    print(27, type(error).__name__, error)
show(28, lambda: 1)
show(29, lambda: ''.upper())
for i0 in 'ab':
    d = i0
    try:
        c += 2j; c = small(c)
    except Exception as error:
        print(30, type(error).__name__, error)
    try:
        d = small(len(C9(range(4))))
        raise KeyError('spam')
    except ArithmeticError as error:
        print(31, repr(error))
    except Exception as error:
        print(32, 'other', type(error).__name__, error.__context__)
    finally:
        print(33, 'finally')
    show(34, lambda: C9('tab\t').twice())
else:
    print(35, 'no break')
try:
    c = small(a['a'])
except Exception as error:
    print(36, type(error).__name__, error)
show(37, lambda: divmod(-10**30 + 7, 2j))
