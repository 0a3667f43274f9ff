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
    def __repr__(self):
        return f'<{self.value}>'
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __getitem__(self, i):
        return [self.value][i]
    def __call__(self, *args):
        return args
    def __radd__(self, other):
        return [other, self.value]


def g2(x):
    a, b, c, d, e = x, range(4), 10**30, [x], {'a': x}
    for i in range(3):
        yield C1(None)('tab\t')
    yield from 'ab'


match b:
    case int(n) if n > 5:
        print(3, 'int(n) if n > 5')
    case {'a': x, **rest}:
        print(4, "{'a': x, **rest}")
    case 0 | 1:
        print(5, '0 | 1')
    case [x, *rest]:
        print(6, '[x, *rest]')
    case other:
        print(7, other)
show(8, lambda: {1, 2, 3})
match e:
    case str(s):
        print(9, 'str(s)')
    case None:
        print(10, 'None')
    case float() | complex():
        print(11, 'float() | complex()')
    case [x, *rest]:
        print(12, '[x, *rest]')
    case other:
        print(13, other)
show(14, lambda: d)
show(15, lambda: d.remove(1))
try:
    b['a'] = small(-7)
except Exception as error:
    print(16, type(error).__name__, error)
for i0 in [[1, 2], [3]]:
    e = i0
    try:
        c = small(C1([3, 1, 2]) + ())
    except ArithmeticError as error:
        print(17, repr(error))
    except Exception as error:
        print(18, 'other', type(error).__name__, error.__context__)
    finally:
        print(19, 'finally')
    show(20, lambda: ('Hello'.index('X') or range(4)))
    if a ** 3:
        continue
    for i1 in list(range(2)):
        a = i1
        try:
            a = small(2 ** 0)
        except Exception as error:
            print(21, type(error).__name__, error)
        try:
            b, a = (d // b)
        except Exception as error:
            print(22, type(error).__name__, error)
        show(23, lambda: e)
try:
    e[-1] = small(c.copy())
except Exception as error:
    print(24, type(error).__name__, error)
show(25, lambda: True)
show(26, lambda: (c.lower() - (c in c)))
for i0 in list(range(2)):
    c = i0
    try:
        test = (a is e < 3)
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            e = small(d[e])
        except Exception as error:
            print(27, type(error).__name__, error)
        try:
            d.sort(key=str)
        except Exception as error:
            print(28, type(error).__name__, error)
        try:
            del a[0]
        except Exception as error:
            print(29, type(error).__name__, error)
    elif test == 1e100:
        match e:
            case list() as whole:
                print(30, 'list() as whole')
            case []:
                print(31, '[]')
            case [1, _, *_]:
                print(32, '[1, _, *_]')
            case bool(x):
                print(33, 'bool(x)')
            case other:
                print(34, other)
    else:
        print(35, test)
    if (lambda x, y='spam', *z: (x, y, z))(-10**30 + 7, 2j, c):
        continue
    try:
        test = f"<{a:.3}>"
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            test = b.extend((7, 8))
        except Exception as error:
            test = type(error).__name__
        if test:
            try:
                test = a.update(m=2)
            except Exception as error:
                test = type(error).__name__
            if test:
                show(36, lambda: 255)
                show(37, lambda: c)
            elif test == '12':
                try:
                    d, b = b.splitlines()
                except Exception as error:
                    print(38, type(error).__name__, error)
            else:
                print(39, test)
            try:
                a, d = b
            except Exception as error:
                print(40, type(error).__name__, error)
        try:
            b = small(b - {**b, 'z': 0})
        except Exception as error:
            print(41, type(error).__name__, error)
        for i2 in 'ab':
            b = i2
            try:
                e, a = -1
            except Exception as error:
                print(42, type(error).__name__, error)
        else:
            print(43, 'no break')
    elif test == 'ÄÖ':
        try:
            c = small(c * e.isalpha())
        except Exception as error:
            print(44, type(error).__name__, error)
        try:
            test = d[::2]
        except Exception as error:
            test = type(error).__name__
        if test:
            try:
                c += 'spam'; c = small(c)
            except Exception as error:
                print(45, type(error).__name__, error)
            try:
                e = small([(2 and a), (lambda x, y='12', *z: (x, y, z))(True, 0, {1, 2, 3})])
            except Exception as error:
                print(46, type(error).__name__, error)
        elif test == -7:
            try:
                b = small("{:#b}|{}".format(b, d))
            except Exception as error:
                print(47, type(error).__name__, error)
            show(48, lambda: '12')
        else:
            print(49, test)
    else:
        print(50, test)
    if "%g" % a:
        break
    try:
        d = small(d + type({}))
    except Exception as error:
        print(51, type(error).__name__, error)
else:
    print(52, 'no break')
