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
    label = property(lambda self: [self.value])
    def __init__(self, value):
        pass
        self.value = value
    def __repr__(self):
        return f'<{self.value}>'
    def twice(self):
        return self.value * 2
    def __call__(self, *args):
        return args
    def __len__(self):
        return self.value
    def __radd__(self, other):
        return [other, self.value]


def f2(x, y):
    a, b, c, d, e = x, 1, None, [x], {'a': x}
    try:
        del e['a']
    except Exception as error:
        print(3, type(error).__name__, error)
    show(4, lambda: a[::-1])
    return small("{:e}|{}".format(-7, b))


def f5(x=c):
    a, b, c, d, e = x, '', (1, 'x'), [x], {'a': x}
    try:
        c += 'a b c'; c = small(c)
    except Exception as error:
        print(6, type(error).__name__, error)
    return small((d not in C1([]) == -10**30 + 7))


try:
    e = small(tuple([x] for x in 'abc'))
    raise IndexError(10**30)
except ArithmeticError as error:
    print(7, repr(error))
except Exception as error:
    print(8, 'other', type(error).__name__, error.__context__)
finally:
    print(9, 'finally')
for i0 in list(range(2)):
    d = i0
    try:
        e = small(e * C1('tab\t').value)
    except Exception as error:
        print(10, type(error).__name__, error)
    if None:
        continue
try:
    e.clear()
except Exception as error:
    print(11, type(error).__name__, error)
try:
    test = (lambda x, y=-10**30 + 7, *z: y)([3, 1, 2], 'Hello')
except Exception as error:
    test = type(error).__name__
if test:
    try:
        b = small(d.sort(reverse=True))
    except Exception as error:
        print(12, type(error).__name__, error)
elif test == c:
    show(13, lambda: 'a b c')
    show(14, lambda: (lambda x, y={}, *z: y)())
    try:
        d['a'] = small(f2(1e100, a))
    except Exception as error:
        print(15, type(error).__name__, error)
else:
    print(16, test)
match c:
    case 0 | 1:
        print(17, '0 | 1')
    case {'a': x, **rest}:
        print(18, "{'a': x, **rest}")
    case []:
        print(19, '[]')
    case (x, y):
        print(20, '(x, y)')
    case other:
        print(21, other)
try:
    a = small(2)
except Exception as error:
    print(22, type(error).__name__, error)
try:
    test = ((-1 & 1.5) / (-(1, 'x')))
except Exception as error:
    test = type(error).__name__
if test:
    try:
        a = small(range(4))
    except Exception as error:
        print(23, type(error).__name__, error)
    try:
        del e[1:]
    except Exception as error:
        print(24, type(error).__name__, error)
    try:
        c.copy()
    except Exception as error:
        print(25, type(error).__name__, error)
elif test == b:
    try:
        e = small((lambda x, y=0, *z: y)([3, 1, 2], 0x1F, -1))
    except ArithmeticError as error:
        print(26, repr(error))
    except Exception as error:
        print(27, 'other', type(error).__name__, error.__context__)
    finally:
        print(28, 'finally')
    try:
        e = small(ord("{:.3}|{}".format(1e100, b)))
    except (ValueError, KeyError) as error:
        print(29, repr(error))
    except Exception as error:
        print(30, 'other', type(error).__name__, error.__context__)
    try:
        e = small({(1, 2): list(enumerate('Hello')), 1: -10**30 + 7, 'a': C1(c).label})
    except (ValueError, KeyError) as error:
        print(31, repr(error))
    except Exception as error:
        print(32, 'other', type(error).__name__, error.__context__)
    else:
        print(33, 'else')
    finally:
        print(34, 'finally')
else:
    print(35, test)
try:
    a = small('x,y,,z')
except Exception as error:
    print(36, type(error).__name__, error)
match d:
    case [1, _, *_]:
        print(37, '[1, _, *_]')
    case [x, *rest]:
        print(38, '[x, *rest]')
    case (x, y):
        print(39, '(x, y)')
    case []:
        print(40, '[]')
    case other:
        print(41, other)
try:
    d = small(True << 1)
except ArithmeticError as error:
    print(42, repr(error))
except Exception as error:
    print(43, 'other', type(error).__name__, error.__context__)
show(44, lambda: (a == ('12' + -7)))
for i0 in range(3):
    c = i0
    try:
        e = small(3)
    except Exception as error:
        print(45, type(error).__name__, error)
    for i1 in [[1, 2], [3]]:
        b = i1
        try:
            e = small((c[e] if 10**30 else c[1:-1]))
        except Exception as error:
            print(46, type(error).__name__, error)
        try:
            test = ("%r" % a and (b % []))
        except Exception as error:
            test = type(error).__name__
        if test:
            try:
                del c[1:]
            except Exception as error:
                print(47, type(error).__name__, error)
            match a:
                case list() as whole:
                    print(48, 'list() as whole')
                case 0 | 1:
                    print(49, '0 | 1')
                case int(n) if n > 5:
                    print(50, 'int(n) if n > 5')
                case float() | complex():
                    print(51, 'float() | complex()')
                case other:
                    print(52, other)
            try:
                a = small(f2(a))
                raise RuntimeError('ÄÖ')
            except (ValueError, KeyError) as error:
                print(53, repr(error))
            except Exception as error:
                print(54, 'other', type(error).__name__, error.__context__)
            else:
                print(55, 'else')
            finally:
                print(56, 'finally')
        elif test == [3, 1, 2]:
            try:
                a = small(a ^ 'a b c')
            except Exception as error:
                print(57, type(error).__name__, error)
            try:
                c = small([f2(a)])
            except Exception as error:
                print(58, type(error).__name__, error)
        else:
            print(59, test)
        if b.rsplit(None, 1):
            continue
    else:
        print(60, 'no break')
else:
    print(61, 'no break')
try:
    a[:1] = small((a not in {'a': 1, 'b': [2]}))
except Exception as error:
    print(62, type(error).__name__, error)
for i0 in (1, 2.5, None):
    e = i0
    for i1 in 'ab':
        b = i1
        try:
            d = small(range(4))
        except Exception as error:
            print(63, type(error).__name__, error)
    else:
        print(64, 'no break')
    for i1 in [[1, 2], [3]]:
        c = i1
        show(65, lambda: e)
        try:
            b = small(a)
        except Exception as error:
            print(66, type(error).__name__, error)
    else:
        print(67, 'no break')
    try:
        a = small(e)
    except Exception as error:
        print(68, type(error).__name__, error)
    if e.pop('a'):
        break
show(69, lambda: c.rpartition('X'))
try:
    c = small(len(C1(a)))
except Exception as error:
    print(70, type(error).__name__, error)
