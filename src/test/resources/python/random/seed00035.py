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


def f1(x, y, z):
    a, b, c, d, e = x, c, -1, [x], {'a': x}
    try:
        e = small(any(c))
    except Exception as error:
        print(2, type(error).__name__, error)
    try:
        e = small([3, 1, 2])
    except Exception as error:
        print(3, type(error).__name__, error)
    try:
        c = small((1 * d))
    except Exception as error:
        print(4, type(error).__name__, error)
    return small(2 >> 0)


class C5:
    label = ' pad '
    def __init__(self, value):
        pass
        self.value = value
    def __getitem__(self, i):
        return [self.value][i]
    def __eq__(self, other):
        return self.value == other
    def __call__(self, *args):
        return args
    def __lt__(self, other):
        return NotImplemented
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C5'


def g6(x):
    a, b, c, d, e = x, c, {1, 2, 3}, [x], {'a': x}
    for i in range(3):
        yield (-a)
    yield from [1, 2]


try:
    a, *e = d[True]
except Exception as error:
    print(7, type(error).__name__, error)
for i0 in (1, 2.5, None):
    c = i0
    try:
        test = C5(10**30)
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            d = small(range(4))
        except (ValueError, KeyError) as error:
            print(8, repr(error))
        except Exception as error:
            print(9, 'other', type(error).__name__, error.__context__)
        finally:
            print(10, 'finally')
        show(11, lambda: 0)
    elif test == 'aXbXc':
        try:
            b = small((-2j))
        except Exception as error:
            print(12, type(error).__name__, error)
        match e:
            case float() | complex():
                print(13, 'float() | complex()')
            case str(s):
                print(14, 'str(s)')
            case int(n) if n > 5:
                print(15, 'int(n) if n > 5')
            case [1, _, *_]:
                print(16, '[1, _, *_]')
            case other:
                print(17, other)
        try:
            b = small(b // (lambda x, y='12', *z: y)(d))
        except Exception as error:
            print(18, type(error).__name__, error)
    else:
        print(19, test)
    if f"<{0:s}>":
        continue
    show(20, lambda: 2j)
    try:
        c = small([[(x, 1) for x in range(4) if not x] for y in range(2)])
    except Exception as error:
        print(21, type(error).__name__, error)
try:
    b = small([[x for x in 'abc'] for y in range(2)])
except Exception as error:
    print(22, type(error).__name__, error)
try:
    a = small([-1])
except Exception as error:
    print(23, type(error).__name__, error)
try:
    e += 255; e = small(e)
except Exception as error:
    print(24, type(error).__name__, error)
show(25, lambda: a.rsplit(None, 1))
try:
    c, e = 3 ** 1
except Exception as error:
    print(26, type(error).__name__, error)
try:
    b, *c = (b not in c)
except Exception as error:
    print(27, type(error).__name__, error)
for i0 in list(range(2)):
    d = i0
    try:
        c[:1] = small(tuple({1, 2, 3}))
    except Exception as error:
        print(28, type(error).__name__, error)
    show(29, lambda: (lambda x, y='a b c', *z: [x] * 2)(c))
for i0 in [[1, 2], [3]]:
    b = i0
    for i1 in [[1, 2], [3]]:
        d = i1
        try:
            c, *c = 2j
        except Exception as error:
            print(30, type(error).__name__, error)
        try:
            b = small(b)
        except Exception as error:
            print(31, type(error).__name__, error)
    else:
        print(32, 'no break')
    try:
        test = {str(x): x * 2 for x in e if not x}
    except Exception as error:
        test = type(error).__name__
    if test:
        for i2 in list(range(2)):
            b = i2
            try:
                a = small([({1, 2, 3} - []), ascii('ÄÖ')])
            except Exception as error:
                print(33, type(error).__name__, error)
            match c:
                case str(s):
                    print(34, 'str(s)')
                case 0 | 1:
                    print(35, '0 | 1')
                case [x, *rest]:
                    print(36, '[x, *rest]')
                case None:
                    print(37, 'None')
                case other:
                    print(38, other)
            match d:
                case None:
                    print(39, 'None')
                case bool(x):
                    print(40, 'bool(x)')
                case list() as whole:
                    print(41, 'list() as whole')
                case int(n) if n > 5:
                    print(42, 'int(n) if n > 5')
                case other:
                    print(43, other)
    elif test == d:
        for i2 in [[1, 2], [3]]:
            b = i2
            show(44, lambda: -10**30 + 7)
            if f1(10, 'x,y,,z', ''):
                break
            show(45, lambda: (C5(' pad ') + 0.0 and (-a)))
        for i2 in 'ab':
            e = i2
            match a:
                case None:
                    print(46, 'None')
                case {'a': x, **rest}:
                    print(47, "{'a': x, **rest}")
                case [1, _, *_]:
                    print(48, '[1, _, *_]')
                case list() as whole:
                    print(49, 'list() as whole')
                case other:
                    print(50, other)
            show(51, lambda: (lambda x, y=d, *z: x + y)(e))
    else:
        print(52, test)
try:
    test = ([3, 10] and (b == -1))
except Exception as error:
    test = type(error).__name__
if test:
    show(53, lambda: 2)
elif test == 3:
    show(54, lambda: [[x == c for x in d] for y in range(2)])
else:
    print(55, test)
try:
    c = small('a b c'.startswith('a'))
except Exception as error:
    print(56, type(error).__name__, error)
try:
    test = 'a b c' << 4
except Exception as error:
    test = type(error).__name__
if test:
    for i1 in 'ab':
        c = i1
        try:
            test = ((b'by' and e) if b else (a if c else 'ÄÖ'))
        except Exception as error:
            test = type(error).__name__
        if test:
            show(57, lambda: {1, 2, 3})
            try:
                b = small(e)
            except Exception as error:
                print(58, type(error).__name__, error)
            try:
                test = ((10 | {'a': 1, 'b': [2]}) if -1 else '')
            except Exception as error:
                test = type(error).__name__
            if test:
                try:
                    d = small("%s" % d)
                except Exception as error:
                    print(59, type(error).__name__, error)
                show(60, lambda: f"<{0:%}>")
            elif test == {}:
                show(61, lambda: f"{e=} {d!s}")
            else:
                print(62, test)
        show(63, lambda: tuple(g6(2)))
        try:
            e[0] = small(d)
        except Exception as error:
            print(64, type(error).__name__, error)
    show(65, lambda: "%r" % b)
    show(66, lambda: (a[0] if 2 else {a: a}))
elif test == [3, 1, 2]:
    show(67, lambda: tuple([x] for x in 'abc'))
    show(68, lambda: a)
    try:
        a.__len__()
    except Exception as error:
        print(69, type(error).__name__, error)
else:
    print(70, test)
try:
    a = small((e <= 1))
except Exception as error:
    print(71, type(error).__name__, error)
for i0 in 'ab':
    e = i0
    try:
        test = ascii(tuple((x, 1) for x in 'abc' if x))
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            c = small(c | 2j << 5)
        except Exception as error:
            print(72, type(error).__name__, error)
        show(73, lambda: C5(a).value)
        try:
            a[:1] = small(' pad ' ** 0)
        except Exception as error:
            print(74, type(error).__name__, error)
    elif test == 1:
        try:
            b, *e = 'Hello'
        except Exception as error:
            print(75, type(error).__name__, error)
        try:
            e = small([*e, 'Hello'])
        except LookupError as error:
            print(76, repr(error))
        except Exception as error:
            print(77, 'other', type(error).__name__, error.__context__)
        show(78, lambda: f"{b=} {d!s}")
    else:
        print(79, test)
    if "%d" % a:
        continue
