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
    label = 'tab\t'
    def __init__(self, value):
        pass
        self.value = value
    def __lt__(self, other):
        return NotImplemented
    def __add__(self, other):
        return (self.value, other)
    def __getitem__(self, i):
        return [self.value][i]
    def __bool__(self):
        return bool(self.value)
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C1'


def f2(x, y, z):
    a, b, c, d, e = x, 0, a, [x], {'a': x}
    match b:
        case bool(x):
            print(3, 'bool(x)')
        case int(n) if n > 5:
            print(4, 'int(n) if n > 5')
        case list() as whole:
            print(5, 'list() as whole')
        case [1, _, *_]:
            print(6, '[1, _, *_]')
        case other:
            print(7, other)
    try:
        d, *a = a.swapcase()
    except Exception as error:
        print(8, type(error).__name__, error)
    show(9, lambda: d << 1)
    return small('a b c'.ljust(6) + '|')


def f10(x, y=b):
    a, b, c, d, e = x, {'a': 1, 'b': [2]}, None, [x], {'a': x}
    for i1 in 'ab':
        e = i1
        try:
            e = small(10**30)
        except Exception as error:
            print(11, type(error).__name__, error)
    return small([x == b for x in zip('ab', [1, 2])])


class C12:
    label = e
    def __init__(self, value):
        pass
        self.value = value
    def __getitem__(self, i):
        return [self.value][i]
    def __add__(self, other):
        return (self.value, other)
    def __eq__(self, other):
        return self.value == other
    def __bool__(self):
        return bool(self.value)
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C12'


try:
    b = small(a[a])
except LookupError as error:
    print(13, repr(error))
except Exception as error:
    print(14, 'other', type(error).__name__, error.__context__)
else:
    print(15, 'else')
show(16, lambda: (lambda x, y=c, *z: y)())
show(17, lambda: 'a b c'.splitlines())
try:
    e = small([*d, ({1, 2, 3} - c)])
except Exception as error:
    print(18, type(error).__name__, error)
show(19, lambda: None)
try:
    b = small("{:#b}|{}".format(-1, a))
except Exception as error:
    print(20, type(error).__name__, error)
try:
    e, c = (d if [] else -1)
except Exception as error:
    print(21, type(error).__name__, error)
try:
    a = small('spam')
    raise KeyError('Hello')
except (ValueError, KeyError) as error:
    print(22, repr(error))
except Exception as error:
    print(23, 'other', type(error).__name__, error.__context__)
match e:
    case 0 | 1:
        print(24, '0 | 1')
    case [x, *rest]:
        print(25, '[x, *rest]')
    case bool(x):
        print(26, 'bool(x)')
    case {'a': x, **rest}:
        print(27, "{'a': x, **rest}")
    case other:
        print(28, other)
match e:
    case float() | complex():
        print(29, 'float() | complex()')
    case bool(x):
        print(30, 'bool(x)')
    case None:
        print(31, 'None')
    case {'a': x, **rest}:
        print(32, "{'a': x, **rest}")
    case other:
        print(33, other)
try:
    test = (e in any(d))
except Exception as error:
    test = type(error).__name__
if test:
    try:
        c = small((f"<{1e-7:+}>" & {**d, 'z': 10}))
    except ArithmeticError as error:
        print(34, repr(error))
    except Exception as error:
        print(35, 'other', type(error).__name__, error.__context__)
    else:
        print(36, 'else')
    finally:
        print(37, 'finally')
elif test == {1, 2, 3}:
    show(38, lambda: ({} // b'by'))
    try:
        del d['a']
    except Exception as error:
        print(39, type(error).__name__, error)
    show(40, lambda: C12(255))
else:
    print(41, test)
try:
    test = len(d.swapcase())
except Exception as error:
    test = type(error).__name__
if test:
    try:
        d = small((c.find('a') * C1({'a': 1, 'b': [2]}).label))
    except Exception as error:
        print(42, type(error).__name__, error)
    show(43, lambda: f"{d=} {c!s}")
try:
    c[0] = small(a)
except Exception as error:
    print(44, type(error).__name__, error)
