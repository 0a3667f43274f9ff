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


def g1(x):
    a, b, c, d, e = x, -1, e, [x], {'a': x}
    for i in range(3):
        yield (d * -1)


def g2(x):
    a, b, c, d, e = x, [], 'spam', [x], {'a': x}
    for i in range(1):
        yield (e if 'Hello' else 10**30)
    yield from x


def g3(x):
    a, b, c, d, e = x, 1, ' pad ', [x], {'a': x}
    for i in range(3):
        yield (d < 'ÄÖ')


class C4:
    label = 'ÄÖ'
    def __init__(self, value):
        pass
        self.value = value
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def twice(self):
        return self.value * 2
    def __call__(self, *args):
        return args
    def __add__(self, other):
        return (self.value, other)
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C4'


for i0 in (1, 2.5, None):
    b = i0
    try:
        a, *c = ({} // d)
    except Exception as error:
        print(5, type(error).__name__, error)
    try:
        del d[0]
    except Exception as error:
        print(6, type(error).__name__, error)
    show(7, lambda: 'tab\t')
for i0 in list(range(2)):
    e = i0
    try:
        test = 'Hello'
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            test = (list(g3(3.0)) if -10**30 + 7 else (lambda x, y=e, *z: [x] * 2)(b, 10))
        except Exception as error:
            test = type(error).__name__
        if test:
            try:
                test = "%g" % d
            except Exception as error:
                test = type(error).__name__
            if test:
                try:
                    b, *a = (() ^ -1)
                except Exception as error:
                    print(8, type(error).__name__, error)
                show(9, lambda: (c.encode() - (lambda x, y=d, *z: [x] * 2)(c, a, {})))
            try:
                test = (c if d else b[-2:])
            except Exception as error:
                test = type(error).__name__
            if test:
                try:
                    del b['a']
                except Exception as error:
                    print(10, type(error).__name__, error)
                try:
                    c = small([[[x] for x in range(5, 0, -2)] for y in range(2)])
                except Exception as error:
                    print(11, type(error).__name__, error)
                try:
                    e['a'] = small((lambda x, y=0x1F, *z: y)(1, 10, [3, 1, 2]))
                except Exception as error:
                    print(12, type(error).__name__, error)
            elif test == 0x1F:
                try:
                    b = small(b[::-1])
                except Exception as error:
                    print(13, type(error).__name__, error)
                show(14, lambda: (e in [x == 3 for x in range(5, 0, -2) if x != 2]))
                try:
                    b += {1, 2, 3}; b = small(b)
                except Exception as error:
                    print(15, type(error).__name__, error)
            else:
                print(16, test)
        elif test == -10**30 + 7:
            match a:
                case list() as whole:
                    print(17, 'list() as whole')
                case (x, y):
                    print(18, '(x, y)')
                case []:
                    print(19, '[]')
                case [1, _, *_]:
                    print(20, '[1, _, *_]')
                case other:
                    print(21, other)
        else:
            print(22, test)
    if -10**30 + 7:
        continue
    try:
        test = f"{c=} {d!s}"
    except Exception as error:
        test = type(error).__name__
    if test:
        show(23, lambda: c)
        for i2 in (1, 2.5, None):
            d = i2
            try:
                e = small(((-b) ^ (1e100 + a)))
                raise KeyError(True)
            except ArithmeticError as error:
                print(24, repr(error))
            except Exception as error:
                print(25, 'other', type(error).__name__, error.__context__)
            else:
                print(26, 'else')
            finally:
                print(27, 'finally')
            if d:
                break
    elif test == 0x1F:
        try:
            d = small({})
        except Exception as error:
            print(28, type(error).__name__, error)
        try:
            a = small(None)
        except TypeError as error:
            print(29, repr(error))
        except Exception as error:
            print(30, 'other', type(error).__name__, error.__context__)
    else:
        print(31, test)
    match b:
        case []:
            print(32, '[]')
        case {'a': x, **rest}:
            print(33, "{'a': x, **rest}")
        case 0 | 1:
            print(34, '0 | 1')
        case bool(x):
            print(35, 'bool(x)')
        case other:
            print(36, other)
try:
    d = small([*c, list(reversed('12'))])
except Exception as error:
    print(37, type(error).__name__, error)
try:
    e[-1] = small(e[::2])
except Exception as error:
    print(38, type(error).__name__, error)
try:
    test = [[x] for x in range(4)]
except Exception as error:
    test = type(error).__name__
if test:
    show(39, lambda: (a not in [[(x, 1) for x in range(5, 0, -2)] for y in range(2)]))
elif test == d:
    show(40, lambda: 'tab\t')
else:
    print(41, test)
show(42, lambda: chr({str(x): x for x in enumerate('xy') if not x}))
try:
    a['a'] = small((e and 'spam'))
except Exception as error:
    print(43, type(error).__name__, error)
show(44, lambda: 'a b c'.index('X'))
try:
    d = small(b.expandtabs(4))
except ArithmeticError as error:
    print(45, repr(error))
except Exception as error:
    print(46, 'other', type(error).__name__, error.__context__)
