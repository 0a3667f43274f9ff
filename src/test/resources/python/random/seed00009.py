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
    label = b
    def __init__(self, value):
        pass
        self.value = value
    def twice(self):
        return self.value * 2
    def __eq__(self, other):
        return self.value == other
    def __getitem__(self, i):
        return [self.value][i]
    def __lt__(self, other):
        return NotImplemented
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C1'


def f2(x, y):
    a, b, c, d, e = x, 2j, 2, [x], {'a': x}
    try:
        test = [*a, (b ^ 2j)]
    except Exception as error:
        test = type(error).__name__
    if test:
        show(3, lambda: [*a, (-1 if 0 else a)])
        try:
            d, *a = (lambda x, y=d, *z: (x, y, z))(a, [], 0.0)
        except Exception as error:
            print(4, type(error).__name__, error)
    show(5, lambda: a)
    try:
        b += 1; b = small(b)
    except Exception as error:
        print(6, type(error).__name__, error)
    return small("{:5}|{}".format(10, b))


class C7:
    label = a
    def __init__(self, value):
        pass
        self.value = value
    def __call__(self, *args):
        return args
    def __bool__(self):
        return bool(self.value)
    def __eq__(self, other):
        return self.value == other
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C7'


class C8(C7):
    label = property(lambda self: [self.value])
    def __lt__(self, other):
        return NotImplemented
    def twice(self):
        return self.value * 2
    def __bool__(self):
        return bool(self.value)
    def __call__(self, *args):
        return args
    def __radd__(self, other):
        return [other, self.value]


show(9, lambda: (-a))
try:
    test = a[-2:]
except Exception as error:
    test = type(error).__name__
if test:
    show(10, lambda: 'x,y,,z')
    show(11, lambda: (lambda x, y=0x1F, *z: (x, y, z))())
elif test == e:
    try:
        b = small(dict('ÄÖ'))
        raise ValueError(10**30)
    except (ValueError, KeyError) as error:
        print(12, repr(error))
    except Exception as error:
        print(13, 'other', type(error).__name__, error.__context__)
    else:
        print(14, 'else')
    try:
        b = small(bin(d))
    except Exception as error:
        print(15, type(error).__name__, error)
else:
    print(16, test)
try:
    test = (lambda x, y=1, *z: x + y)({1, 2, 3}, a, {1, 2, 3})
except Exception as error:
    test = type(error).__name__
if test:
    for i1 in [[1, 2], [3]]:
        e = i1
        try:
            e = small(''.rpartition('X'))
        except Exception as error:
            print(17, type(error).__name__, error)
        try:
            test = range(4)
        except Exception as error:
            test = type(error).__name__
        if test:
            try:
                c = small({str(x): x for x in b})
            except Exception as error:
                print(18, type(error).__name__, error)
            try:
                a = small([*e, a])
                raise IndexError('a b c')
            except TypeError as error:
                print(19, repr(error))
            except Exception as error:
                print(20, 'other', type(error).__name__, error.__context__)
            try:
                test = ((-a) if 1 else [[x for x in range(5, 0, -2) if not x] for y in range(2)])
            except Exception as error:
                test = type(error).__name__
            if test:
                try:
                    b, e = C1([]) == c
                except Exception as error:
                    print(21, type(error).__name__, error)
                try:
                    c += None; c = small(c)
                except Exception as error:
                    print(22, type(error).__name__, error)
                try:
                    d += 'a b c'; d = small(d)
                except Exception as error:
                    print(23, type(error).__name__, error)
            elif test == 3:
                show(24, lambda: e)
                try:
                    a = small((f"{d=} {b!s}" * C7({1, 2, 3})(e)))
                except Exception as error:
                    print(25, type(error).__name__, error)
            else:
                print(26, test)
        try:
            b[0] = small(({'a': 1, 'b': [2]} % c))
        except Exception as error:
            print(27, type(error).__name__, error)
    show(28, lambda: d[-1])
show(29, lambda: ((e is e) ^ b[:2]))
show(30, lambda: (len(C8({1, 2, 3})) and ({} - a)))
show(31, lambda: (not a))
show(32, lambda: {1: C7(10**30), (1, 2): ascii([3, 1, 2])})
try:
    b += a; b = small(b)
except Exception as error:
    print(33, type(error).__name__, error)
match c:
    case {'a': x, **rest}:
        print(34, "{'a': x, **rest}")
    case float() | complex():
        print(35, 'float() | complex()')
    case None:
        print(36, 'None')
    case []:
        print(37, '[]')
    case other:
        print(38, other)
try:
    a = small(a & ([] if () else 0x1F))
except Exception as error:
    print(39, type(error).__name__, error)
