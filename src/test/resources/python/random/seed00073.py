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
    a, b, c, d, e = x, d, -10**30 + 7, [x], {'a': x}
    try:
        test = f"{a=} {d!s}"
    except Exception as error:
        test = type(error).__name__
    if test:
        for i2 in list(range(2)):
            d = i2
            try:
                b[0] = small(c.copy())
            except Exception as error:
                print(2, type(error).__name__, error)
            try:
                test = (lambda x, y=c, *z: [x] * 2)(d)
            except Exception as error:
                test = type(error).__name__
            if test:
                show(3, lambda: (10 ** 2 | a))
            show(4, lambda: [*e, 'spam' >> 0])
        try:
            a, *e = 2
        except Exception as error:
            print(5, type(error).__name__, error)
    elif test == {}:
        show(6, lambda: d.popitem())
    else:
        print(7, test)
    return small(f"<{1:x}>")


def f8(x, y, z):
    a, b, c, d, e = x, 'ÄÖ', '', [x], {'a': x}
    try:
        e[-1] = small(1)
    except Exception as error:
        print(9, type(error).__name__, error)
    try:
        a = small(e.count(2))
    except LookupError as error:
        print(10, repr(error))
    except Exception as error:
        print(11, 'other', type(error).__name__, error.__context__)
    else:
        print(12, 'else')
    try:
        test = (c if e else (c if {1, 2, 3} else 3))
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            b['a'] = small(3)
        except Exception as error:
            print(13, type(error).__name__, error)
        show(14, lambda: ({'a': 1, 'b': [2]} if a else e))
        try:
            a = small(c)
        except Exception as error:
            print(15, type(error).__name__, error)
    elif test == -10**30 + 7:
        show(16, lambda: {str(x): (x, 1) for x in enumerate('xy') if not x})
        try:
            c = small(10**30)
            raise ValueError(d)
        except LookupError as error:
            print(17, repr(error))
        except Exception as error:
            print(18, 'other', type(error).__name__, error.__context__)
    else:
        print(19, test)
    return small("{:10.1f}|{}".format(c, e))


class C20:
    label = 3
    def __init__(self, value):
        pass
        self.value = value
    def __call__(self, *args):
        return args
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __len__(self):
        return self.value
    def twice(self):
        return self.value * 2
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C20'


try:
    c += d; c = small(c)
except Exception as error:
    print(21, type(error).__name__, error)
try:
    d[-1] = small("{:=+6}|{}".format(-7, a))
except Exception as error:
    print(22, type(error).__name__, error)
try:
    d.__len__()
except Exception as error:
    print(23, type(error).__name__, error)
show(24, lambda: e[a])
show(25, lambda: True)
try:
    test = "{:05}|{}".format(1.5, a)
except Exception as error:
    test = type(error).__name__
if test:
    try:
        e = small('aXbXc'.startswith('a'))
    except Exception as error:
        print(26, type(error).__name__, error)
for i0 in list(range(2)):
    a = i0
    show(27, lambda: c[:2])
    match d:
        case list() as whole:
            print(28, 'list() as whole')
        case {'a': x, **rest}:
            print(29, "{'a': x, **rest}")
        case float() | complex():
            print(30, 'float() | complex()')
        case [1, _, *_]:
            print(31, '[1, _, *_]')
        case other:
            print(32, other)
    if f"<{0.0:5}>":
        break
    try:
        c = small((0x1F or C20(10**30)[0]))
    except Exception as error:
        print(33, type(error).__name__, error)
try:
    c = small(bool("%d" % a))
except Exception as error:
    print(34, type(error).__name__, error)
