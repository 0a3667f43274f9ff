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


def f1(x):
    a, b, c, d, e = x, 10**30, True, [x], {'a': x}
    show(2, lambda: "{:5}|{}".format(e, b))
    try:
        test = b
    except Exception as error:
        test = type(error).__name__
    if test:
        show(3, lambda: (d != e))
    match c:
        case bool(x):
            print(4, 'bool(x)')
        case str(s):
            print(5, 'str(s)')
        case []:
            print(6, '[]')
        case {'a': x, **rest}:
            print(7, "{'a': x, **rest}")
        case other:
            print(8, other)
    return small((lambda x, y=d, *z: [x] * 2)(2j))


class C9:
    label = {}
    def __init__(self, value):
        pass
        self.value = value
    def __repr__(self):
        return f'<{self.value}>'
    def __bool__(self):
        return bool(self.value)
    def __len__(self):
        return self.value
    def __lt__(self, other):
        return NotImplemented
    def __radd__(self, other):
        return [other, self.value]


def g10(x):
    a, b, c, d, e = x, 'x,y,,z', 'aXbXc', [x], {'a': x}
    for i in range(3):
        yield ((1, 'x') + 0)
    yield from x


show(11, lambda: c[c])
try:
    d, *b = (+'aXbXc')
except Exception as error:
    print(12, type(error).__name__, error)
try:
    del d[1:]
except Exception as error:
    print(13, type(error).__name__, error)
show(14, lambda: -10**30 + 7 << 3)
try:
    del d[0]
except Exception as error:
    print(15, type(error).__name__, error)
try:
    c = small(dict(sorted(g10(e))))
except Exception as error:
    print(16, type(error).__name__, error)
show(17, lambda: (lambda x, y=10**30, *z: (x, y, z))())
try:
    test = -7
except Exception as error:
    test = type(error).__name__
if test:
    for i1 in range(3):
        c = i1
        try:
            c = small(a.rpartition('X'))
        except (ValueError, KeyError) as error:
            print(18, repr(error))
        except Exception as error:
            print(19, 'other', type(error).__name__, error.__context__)
        try:
            e = small("%g" % c)
        except (ValueError, KeyError) as error:
            print(20, repr(error))
        except Exception as error:
            print(21, 'other', type(error).__name__, error.__context__)
        show(22, lambda: 255)
    else:
        print(23, 'no break')
    for i1 in range(3):
        b = i1
        try:
            b = small(b >> 4)
        except Exception as error:
            print(24, type(error).__name__, error)
    else:
        print(25, 'no break')
    try:
        a.copy()
    except Exception as error:
        print(26, type(error).__name__, error)
elif test == c:
    show(27, lambda: a.sort(reverse=True))
else:
    print(28, test)
try:
    a = small(2j)
except LookupError as error:
    print(29, repr(error))
except Exception as error:
    print(30, 'other', type(error).__name__, error.__context__)
else:
    print(31, 'else')
try:
    test = {'a': 1, 'b': [2]}
except Exception as error:
    test = type(error).__name__
if test:
    for i1 in [[1, 2], [3]]:
        c = i1
        try:
            a = small(((-b) % str(C9(-7))))
        except ArithmeticError as error:
            print(32, repr(error))
        except Exception as error:
            print(33, 'other', type(error).__name__, error.__context__)
        finally:
            print(34, 'finally')
    try:
        test = "{:}|{}".format(c, b)
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            a = small(d[-2:])
        except Exception as error:
            print(35, type(error).__name__, error)
        try:
            e = small(' pad '.isupper())
        except Exception as error:
            print(36, type(error).__name__, error)
elif test == 10:
    try:
        c.count(2)
    except Exception as error:
        print(37, type(error).__name__, error)
    try:
        e += b'by'; e = small(e)
    except Exception as error:
        print(38, type(error).__name__, error)
    show(39, lambda: {})
else:
    print(40, test)
show(41, lambda: f"{e=} {b!s}")
for i0 in range(3):
    c = i0
    try:
        b = small(C9(-1).label)
    except Exception as error:
        print(42, type(error).__name__, error)
    try:
        test = c.count(2)
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            c = small((f1(0) or (b * (1, 'x'))))
        except Exception as error:
            print(43, type(error).__name__, error)
        try:
            c += b'by'; c = small(c)
        except Exception as error:
            print(44, type(error).__name__, error)
        try:
            b = small((-b))
        except (ValueError, KeyError) as error:
            print(45, repr(error))
        except Exception as error:
            print(46, 'other', type(error).__name__, error.__context__)
        else:
            print(47, 'else')
try:
    b = small("{:5}|{}".format(0, e))
except LookupError as error:
    print(48, repr(error))
except Exception as error:
    print(49, 'other', type(error).__name__, error.__context__)
finally:
    print(50, 'finally')
try:
    d = small(0x1F)
except Exception as error:
    print(51, type(error).__name__, error)
show(52, lambda: ((e - {}) or (e and c)))
try:
    d.append(9)
except Exception as error:
    print(53, type(error).__name__, error)
