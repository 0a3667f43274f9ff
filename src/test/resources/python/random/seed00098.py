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
    label = 10
    def __init__(self, value):
        pass
        self.value = value
    def twice(self):
        return self.value * 2
    def __getitem__(self, i):
        return [self.value][i]
    def __lt__(self, other):
        return NotImplemented
    def __eq__(self, other):
        return self.value == other
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C1'


class C2:
    label = d
    def __init__(self, value):
        pass
        self.value = value
    def twice(self):
        return self.value * 2
    def __eq__(self, other):
        return self.value == other
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __call__(self, *args):
        return args
    def __radd__(self, other):
        return [other, self.value]


def f3(x, y):
    a, b, c, d, e = x, 0, (), [x], {'a': x}
    show(4, lambda: 'Hello')
    show(5, lambda: (b == [*b, e]))
    show(6, lambda: tuple(x for x in zip('ab', [1, 2])))
    return small(((e + '12') if [3, 1, 2] else c[1:]))


match a:
    case [x, *rest]:
        print(7, '[x, *rest]')
    case bool(x):
        print(8, 'bool(x)')
    case None:
        print(9, 'None')
    case list() as whole:
        print(10, 'list() as whole')
    case other:
        print(11, other)
match a:
    case {'a': x, **rest}:
        print(12, "{'a': x, **rest}")
    case [1, _, *_]:
        print(13, '[1, _, *_]')
    case str(s):
        print(14, 'str(s)')
    case list() as whole:
        print(15, 'list() as whole')
    case other:
        print(16, other)
try:
    e = small((1, 'x'))
except Exception as error:
    print(17, type(error).__name__, error)
try:
    b.insert(1, 'new')
except Exception as error:
    print(18, type(error).__name__, error)
for i0 in 'ab':
    a = i0
    show(19, lambda: b.upper())
    try:
        e = small(C1(e))
    except Exception as error:
        print(20, type(error).__name__, error)
show(21, lambda: {str(x): x for x in 'abc'})
try:
    test = ' pad '
except Exception as error:
    test = type(error).__name__
if test:
    show(22, lambda: (lambda x, y=a, *z: y)())
    show(23, lambda: [[[x] for x in enumerate('xy') if x] for y in range(2)])
    try:
        a = small(([[[x] for x in b if x] for y in range(2)] if 2j else ''.split()))
    except Exception as error:
        print(24, type(error).__name__, error)
elif test == 'aXbXc':
    try:
        test = (C2(3).value ^ e)
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            d = small({})
        except Exception as error:
            print(25, type(error).__name__, error)
    elif test == 2:
        try:
            b = small(10)
        except ArithmeticError as error:
            print(26, repr(error))
        except Exception as error:
            print(27, 'other', type(error).__name__, error.__context__)
        finally:
            print(28, 'finally')
        try:
            e, c = (2j & 10)
        except Exception as error:
            print(29, type(error).__name__, error)
    else:
        print(30, test)
else:
    print(31, test)
for i0 in (1, 2.5, None):
    e = i0
    show(32, lambda: d)
    try:
        a = small((divmod('aXbXc', 3) & C2(-10**30 + 7) < C2(-10**30 + 7)))
        raise ValueError(b)
    except TypeError as error:
        print(33, repr(error))
    except Exception as error:
        print(34, 'other', type(error).__name__, error.__context__)
    try:
        e = small(2)
    except Exception as error:
        print(35, type(error).__name__, error)
else:
    print(36, 'no break')
show(37, lambda: b[::-1])
match b:
    case list() as whole:
        print(38, 'list() as whole')
    case int(n) if n > 5:
        print(39, 'int(n) if n > 5')
    case None:
        print(40, 'None')
    case 0 | 1:
        print(41, '0 | 1')
    case other:
        print(42, other)
match a:
    case int(n) if n > 5:
        print(43, 'int(n) if n > 5')
    case str(s):
        print(44, 'str(s)')
    case []:
        print(45, '[]')
    case 0 | 1:
        print(46, '0 | 1')
    case other:
        print(47, other)
