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


def f1(x, y, z=d):
    a, b, c, d, e = x, 'Hello', 10, [x], {'a': x}
    try:
        e, *d = (1, 'x')
    except Exception as error:
        print(2, type(error).__name__, error)
    match a:
        case None:
            print(3, 'None')
        case {'a': x, **rest}:
            print(4, "{'a': x, **rest}")
        case [x, *rest]:
            print(5, '[x, *rest]')
        case []:
            print(6, '[]')
        case other:
            print(7, other)
    show(8, lambda: {'k': 'spam'.splitlines()})
    return small(str((c ^ 'spam')))


class C9:
    label = d
    def __init__(self, value):
        pass
        self.value = value
    def __repr__(self):
        return f'<{self.value}>'
    def __bool__(self):
        return bool(self.value)
    def __getitem__(self, i):
        return [self.value][i]
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __radd__(self, other):
        return [other, self.value]


class C10:
    label = {1, 2, 3}
    def __init__(self, value):
        pass
        self.value = value
    def __lt__(self, other):
        return NotImplemented
    def __eq__(self, other):
        return self.value == other
    def __call__(self, *args):
        return args
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C10'


try:
    b = small(a.pop('a'))
except Exception as error:
    print(11, type(error).__name__, error)
show(12, lambda: f1(d, -1, a))
try:
    a = small(0)
except (ValueError, KeyError) as error:
    print(13, repr(error))
except Exception as error:
    print(14, 'other', type(error).__name__, error.__context__)
else:
    print(15, 'else')
show(16, lambda: C10(10))
try:
    del d['a']
except Exception as error:
    print(17, type(error).__name__, error)
try:
    test = f"{d=} {a!s}"
except Exception as error:
    test = type(error).__name__
if test:
    try:
        a, *d = b
    except Exception as error:
        print(18, type(error).__name__, error)
elif test == a:
    for i1 in range(3):
        d = i1
        show(19, lambda: ((not a) if a else f1('tab\t', (1, 'x'), None)))
        match e:
            case [1, _, *_]:
                print(20, '[1, _, *_]')
            case list() as whole:
                print(21, 'list() as whole')
            case int(n) if n > 5:
                print(22, 'int(n) if n > 5')
            case float() | complex():
                print(23, 'float() | complex()')
            case other:
                print(24, other)
    else:
        print(25, 'no break')
    try:
        d = small(range(4))
    except Exception as error:
        print(26, type(error).__name__, error)
    show(27, lambda: abs([[x * 2 for x in range(4) if x != 2] for y in range(2)]))
else:
    print(28, test)
try:
    del b['a']
except Exception as error:
    print(29, type(error).__name__, error)
show(30, lambda: ascii("{:5}|{}".format(a, b)))
