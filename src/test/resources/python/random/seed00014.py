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
    label = {}
    def __init__(self, value):
        pass
        self.value = value
    def __lt__(self, other):
        return NotImplemented
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __add__(self, other):
        return (self.value, other)
    def __eq__(self, other):
        return self.value == other
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C1'


show(2, lambda: a[d])
show(3, lambda: 'ÄÖ'.zfill(6))
for i0 in 'ab':
    b = i0
    match a:
        case 0 | 1:
            print(4, '0 | 1')
        case bool(x):
            print(5, 'bool(x)')
        case [x, *rest]:
            print(6, '[x, *rest]')
        case None:
            print(7, 'None')
        case other:
            print(8, other)
    if d[-2:]:
        break
match a:
    case bool(x):
        print(9, 'bool(x)')
    case list() as whole:
        print(10, 'list() as whole')
    case [x, *rest]:
        print(11, '[x, *rest]')
    case int(n) if n > 5:
        print(12, 'int(n) if n > 5')
    case other:
        print(13, other)
try:
    d = small((d if 10**30 else (--1)))
except Exception as error:
    print(14, type(error).__name__, error)
try:
    a = small([*b, d])
except Exception as error:
    print(15, type(error).__name__, error)
for i0 in list(range(2)):
    d = i0
    try:
        test = {'a': ord(3), 'a': '', 'a': f"{d=} {a!s}"}
    except Exception as error:
        test = type(error).__name__
    if test:
        show(16, lambda: ' pad ')
        show(17, lambda: a)
        show(18, lambda: ('aXbXc'.casefold() * (c ^ 2)))
    elif test == {}:
        try:
            a, *a = (b not in 255 == a)
        except Exception as error:
            print(19, type(error).__name__, error)
        try:
            d, *b = 1e100
        except Exception as error:
            print(20, type(error).__name__, error)
        show(21, lambda: ' pad ')
    else:
        print(22, test)
    try:
        test = (list(True) + ('Hello' * c))
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            d = small('ÄÖ'.index('X'))
        except Exception as error:
            print(23, type(error).__name__, error)
    elif test == ():
        try:
            d = small({'a': 1, 'b': [2]})
        except LookupError as error:
            print(24, repr(error))
        except Exception as error:
            print(25, 'other', type(error).__name__, error.__context__)
        finally:
            print(26, 'finally')
        match d:
            case str(s):
                print(27, 'str(s)')
            case None:
                print(28, 'None')
            case {'a': x, **rest}:
                print(29, "{'a': x, **rest}")
            case float() | complex():
                print(30, 'float() | complex()')
            case other:
                print(31, other)
        show(32, lambda: f"<{3:>6}>")
    else:
        print(33, test)
else:
    print(34, 'no break')
match e:
    case None:
        print(35, 'None')
    case list() as whole:
        print(36, 'list() as whole')
    case str(s):
        print(37, 'str(s)')
    case []:
        print(38, '[]')
    case other:
        print(39, other)
try:
    d += {'a': 1, 'b': [2]}; d = small(d)
except Exception as error:
    print(40, type(error).__name__, error)
show(41, lambda: (b and c))
try:
    e, *d = d
except Exception as error:
    print(42, type(error).__name__, error)
show(43, lambda: 'Hello')
for i0 in [[1, 2], [3]]:
    e = i0
    show(44, lambda: (c is d))
    if e.pop('a'):
        break
    try:
        test = (-' pad ')
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            a = small(((+10) if b else True << 3))
        except Exception as error:
            print(45, type(error).__name__, error)
        show(46, lambda: ((lambda x, y='12', *z: [x] * 2)(3),))
else:
    print(47, 'no break')
for i0 in range(3):
    b = i0
    show(48, lambda: (-c))
    if list(2):
        break
else:
    print(49, 'no break')
show(50, lambda: ([*b, 'x,y,,z'] | C1(e) < C1(e)))
