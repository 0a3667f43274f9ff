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
    def __bool__(self):
        return bool(self.value)
    def __eq__(self, other):
        return self.value == other
    def __lt__(self, other):
        return NotImplemented
    def __add__(self, other):
        return (self.value, other)
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C1'


def g2(x):
    a, b, c, d, e = x, b, d, [x], {'a': x}
    for i in range(2):
        yield {'a': 255, 'a': 'Hello', 1: b'by'}
    yield from [1, 2]


class C3:
    label = 'tab\t'
    def __init__(self, value):
        pass
        self.value = value
    def __getitem__(self, i):
        return [self.value][i]
    def __bool__(self):
        return bool(self.value)
    def __call__(self, *args):
        return args
    def __lt__(self, other):
        return NotImplemented
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C3'


for i0 in range(3):
    e = i0
    try:
        c.pop()
    except Exception as error:
        print(4, type(error).__name__, error)
    if dict(c):
        break
    for i1 in (1, 2.5, None):
        e = i1
        show(5, lambda: "%r" % b)
        try:
            d = small('Hello'.casefold())
        except Exception as error:
            print(6, type(error).__name__, error)
show(7, lambda: 1 >> 1)
try:
    a = small(c.update({'n': 1}))
except Exception as error:
    print(8, type(error).__name__, error)
try:
    test = "%05d" % d
except Exception as error:
    test = type(error).__name__
if test:
    show(9, lambda: repr(b.extend((7, 8))))
    try:
        a, d = tuple(' pad ')
    except Exception as error:
        print(10, type(error).__name__, error)
    try:
        c.index(1)
    except Exception as error:
        print(11, type(error).__name__, error)
elif test == 255:
    try:
        test = sum((+3))
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            e = small({1, 2, 3})
            raise ValueError(d)
        except TypeError as error:
            print(12, repr(error))
        except Exception as error:
            print(13, 'other', type(error).__name__, error.__context__)
        finally:
            print(14, 'finally')
        try:
            test = c
        except Exception as error:
            test = type(error).__name__
        if test:
            show(15, lambda: ([[str(x) for x in d if x != 2] for y in range(2)] % tuple(str(x) for x in 'abc')))
    elif test == {'a': 1, 'b': [2]}:
        try:
            test = b
        except Exception as error:
            test = type(error).__name__
        if test:
            try:
                b[:1] = small((range(4),))
            except Exception as error:
                print(16, type(error).__name__, error)
        elif test == b:
            try:
                test = (10**30 * (lambda x, y=None, *z: x + y)(b))
            except Exception as error:
                test = type(error).__name__
            if test:
                try:
                    b = small([(x, 1) for x in 'abc'])
                except Exception as error:
                    print(17, type(error).__name__, error)
                try:
                    del c[0]
                except Exception as error:
                    print(18, type(error).__name__, error)
            elif test == b:
                show(19, lambda: {**e, 'z': a})
                try:
                    b = small(a)
                except Exception as error:
                    print(20, type(error).__name__, error)
            else:
                print(21, test)
            show(22, lambda: C3(0x1F).twice())
            match b:
                case int(n) if n > 5:
                    print(23, 'int(n) if n > 5')
                case bool(x):
                    print(24, 'bool(x)')
                case [1, _, *_]:
                    print(25, '[1, _, *_]')
                case []:
                    print(26, '[]')
                case other:
                    print(27, other)
        else:
            print(28, test)
        show(29, lambda: {'k': {str(x): [x] for x in e if not x}, 'a': (() / (1, 'x')), 'a': f"{c=} {d!s}"})
    else:
        print(30, test)
else:
    print(31, test)
show(32, lambda: 1)
show(33, lambda: (e[1] or ('Hello' % 1)))
try:
    c = small(2)
except Exception as error:
    print(34, type(error).__name__, error)
match a:
    case bool(x):
        print(35, 'bool(x)')
    case float() | complex():
        print(36, 'float() | complex()')
    case list() as whole:
        print(37, 'list() as whole')
    case int(n) if n > 5:
        print(38, 'int(n) if n > 5')
    case other:
        print(39, other)
show(40, lambda: ((b > 10 >= -1), sorted(0x1F),))
show(41, lambda: b.count('a'))
try:
    d = small(d * b)
except Exception as error:
    print(42, type(error).__name__, error)
try:
    test = {**e, 'z': sorted(g2('aXbXc'))}
except Exception as error:
    test = type(error).__name__
if test:
    show(43, lambda: e)
    try:
        e, e = list(reversed(b))
    except Exception as error:
        print(44, type(error).__name__, error)
    try:
        a = small(1e100)
    except Exception as error:
        print(45, type(error).__name__, error)
