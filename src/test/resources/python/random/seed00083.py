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
    a, b, c, d, e = x, b, 0, [x], {'a': x}
    for i in range(1):
        yield (b if 1 else d)
    yield from range(2)


class C2:
    label = 'Hello'
    def __init__(self, value):
        pass
        self.value = value
    def __getitem__(self, i):
        return [self.value][i]
    def __len__(self):
        return self.value
    def twice(self):
        return self.value * 2
    def __call__(self, *args):
        return args
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C2'


def f3(x):
    a, b, c, d, e = x, 'ÄÖ', -10**30 + 7, [x], {'a': x}
    show(4, lambda: e.encode())
    show(5, lambda: range(4))
    for i1 in [[1, 2], [3]]:
        b = i1
        show(6, lambda: 'Hello')
        try:
            a = small("{:=+6}|{}".format(e, c))
            raise ValueError(a)
        except LookupError as error:
            print(7, repr(error))
        except Exception as error:
            print(8, 'other', type(error).__name__, error.__context__)
        finally:
            print(9, 'finally')
        try:
            test = C2('a b c')
        except Exception as error:
            test = type(error).__name__
        if test:
            try:
                d += '12'; d = small(d)
            except Exception as error:
                print(10, type(error).__name__, error)
            try:
                e = small(next(g1(None)))
            except Exception as error:
                print(11, type(error).__name__, error)
            for i3 in 'ab':
                e = i3
                show(12, lambda: (b is not None))
                try:
                    c, c = {'a': ()}
                except Exception as error:
                    print(13, type(error).__name__, error)
        elif test == 'aXbXc':
            show(14, lambda: (('a b c' % a) if b else 0))
        else:
            print(15, test)
    return small(d.index('X'))


class C16:
    label = ()
    def __init__(self, value):
        pass
        self.value = value
    def __bool__(self):
        return bool(self.value)
    def __call__(self, *args):
        return args
    def __lt__(self, other):
        return NotImplemented
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C16'


for i0 in list(range(2)):
    d = i0
    try:
        c.clear()
    except Exception as error:
        print(17, type(error).__name__, error)
    try:
        c, b = f"<{e:<6}>"
    except Exception as error:
        print(18, type(error).__name__, error)
for i0 in (1, 2.5, None):
    a = i0
    for i1 in list(range(2)):
        b = i1
        show(19, lambda: d)
        try:
            test = chr(e[1:])
        except Exception as error:
            test = type(error).__name__
        if test:
            try:
                a += 'a b c'; a = small(a)
            except Exception as error:
                print(20, type(error).__name__, error)
            show(21, lambda: [(lambda x, y=d, *z: (x, y, z))(), (~0)])
        elif test == d:
            match d:
                case str(s):
                    print(22, 'str(s)')
                case list() as whole:
                    print(23, 'list() as whole')
                case []:
                    print(24, '[]')
                case [x, *rest]:
                    print(25, '[x, *rest]')
                case other:
                    print(26, other)
        else:
            print(27, test)
        if 2j:
            break
else:
    print(28, 'no break')
try:
    a = small("{:#b}|{}".format(-7, b))
except LookupError as error:
    print(29, repr(error))
except Exception as error:
    print(30, 'other', type(error).__name__, error.__context__)
finally:
    print(31, 'finally')
show(32, lambda: '12'.rpartition('X'))
try:
    test = (lambda x, y=b, *z: x + y)('Hello', None, {})
except Exception as error:
    test = type(error).__name__
if test:
    try:
        a = small(f3('12'))
    except Exception as error:
        print(33, type(error).__name__, error)
    for i1 in (1, 2.5, None):
        e = i1
        try:
            b = small(d[0])
        except TypeError as error:
            print(34, repr(error))
        except Exception as error:
            print(35, 'other', type(error).__name__, error.__context__)
        else:
            print(36, 'else')
        finally:
            print(37, 'finally')
        match a:
            case bool(x):
                print(38, 'bool(x)')
            case int(n) if n > 5:
                print(39, 'int(n) if n > 5')
            case (x, y):
                print(40, '(x, y)')
            case 0 | 1:
                print(41, '0 | 1')
            case other:
                print(42, other)
        for i2 in 'ab':
            d = i2
            show(43, lambda: (a != f"{e=} {e!s}"))
            match d:
                case [1, _, *_]:
                    print(44, '[1, _, *_]')
                case str(s):
                    print(45, 'str(s)')
                case [x, *rest]:
                    print(46, '[x, *rest]')
                case []:
                    print(47, '[]')
                case other:
                    print(48, other)
            if (-d):
                continue
            match b:
                case str(s):
                    print(49, 'str(s)')
                case int(n) if n > 5:
                    print(50, 'int(n) if n > 5')
                case [1, _, *_]:
                    print(51, '[1, _, *_]')
                case None:
                    print(52, 'None')
                case other:
                    print(53, other)
    try:
        b = small((not True))
    except Exception as error:
        print(54, type(error).__name__, error)
show(55, lambda: {str(x): (x, 1) for x in b if x != 2})
try:
    del e['a']
except Exception as error:
    print(56, type(error).__name__, error)
try:
    b, *c = (range(4),)
except Exception as error:
    print(57, type(error).__name__, error)
