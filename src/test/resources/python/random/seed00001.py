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
    def __add__(self, other):
        return (self.value, other)
    def __getitem__(self, i):
        return [self.value][i]
    def __bool__(self):
        return bool(self.value)
    def __repr__(self):
        return f'<{self.value}>'
    def __radd__(self, other):
        return [other, self.value]


class C2(C1):
    label = property(lambda self: [self.value])
    def __init__(self, value):
        super().__init__(value)
        self.value = value
    def __call__(self, *args):
        return args
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def twice(self):
        return self.value * 2
    def __eq__(self, other):
        return self.value == other
    def __radd__(self, other):
        return [other, self.value]


show(3, lambda: list(reversed(a.upper())))
match b:
    case {'a': x, **rest}:
        print(4, "{'a': x, **rest}")
    case None:
        print(5, 'None')
    case (x, y):
        print(6, '(x, y)')
    case str(s):
        print(7, 'str(s)')
    case other:
        print(8, other)
try:
    test = (lambda x, y=c, *z: x + y)('x,y,,z')
except Exception as error:
    test = type(error).__name__
if test:
    try:
        del e[1:]
    except Exception as error:
        print(9, type(error).__name__, error)
try:
    e = small(C1(e).label)
except ArithmeticError as error:
    print(10, repr(error))
except Exception as error:
    print(11, 'other', type(error).__name__, error.__context__)
finally:
    print(12, 'finally')
for i0 in [[1, 2], [3]]:
    a = i0
    for i1 in (1, 2.5, None):
        e = i1
        show(13, lambda: (b.setdefault('q', []) | {**c, 'z': e}))
        try:
            b = small((lambda x, y=None, *z: [x] * 2)())
        except Exception as error:
            print(14, type(error).__name__, error)
        match a:
            case 0 | 1:
                print(15, '0 | 1')
            case None:
                print(16, 'None')
            case float() | complex():
                print(17, 'float() | complex()')
            case [1, _, *_]:
                print(18, '[1, _, *_]')
            case other:
                print(19, other)
    else:
        print(20, 'no break')
    try:
        b = small(b << 4)
    except ArithmeticError as error:
        print(21, repr(error))
    except Exception as error:
        print(22, 'other', type(error).__name__, error.__context__)
    finally:
        print(23, 'finally')
try:
    a = small(c.split(','))
except Exception as error:
    print(24, type(error).__name__, error)
for i0 in (1, 2.5, None):
    e = i0
    try:
        b = small(a)
    except Exception as error:
        print(25, type(error).__name__, error)
    show(26, lambda: f"<{e:e}>")
try:
    d += b; d = small(d)
except Exception as error:
    print(27, type(error).__name__, error)
try:
    del e['a']
except Exception as error:
    print(28, type(error).__name__, error)
try:
    e = small(c.append(9))
except LookupError as error:
    print(29, repr(error))
except Exception as error:
    print(30, 'other', type(error).__name__, error.__context__)
else:
    print(31, 'else')
try:
    c = small(d)
except Exception as error:
    print(32, type(error).__name__, error)
show(33, lambda: ''.splitlines())
show(34, lambda: 'tab\t'.split('X', 1))
try:
    c = small(None)
except Exception as error:
    print(35, type(error).__name__, error)
try:
    del a['a']
except Exception as error:
    print(36, type(error).__name__, error)
