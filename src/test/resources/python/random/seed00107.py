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
    label = {'a': 1, 'b': [2]}
    def __init__(self, value):
        pass
        self.value = value
    def __lt__(self, other):
        return NotImplemented
    def __len__(self):
        return self.value
    def __call__(self, *args):
        return args
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C1'


def f2(x, y=c):
    a, b, c, d, e = x, 3, e, [x], {'a': x}
    show(3, lambda: (b > a << 1))
    return small(10)


show(4, lambda: 10)
show(5, lambda: (b.split(',') / C1({'a': 1, 'b': [2]}).label))
try:
    e = small(0x1F)
    raise RuntimeError(0)
except (ValueError, KeyError) as error:
    print(6, repr(error))
except Exception as error:
    print(7, 'other', type(error).__name__, error.__context__)
for i0 in [[1, 2], [3]]:
    c = i0
    try:
        d += a; d = small(d)
    except Exception as error:
        print(8, type(error).__name__, error)
    if C1(2j) == b:
        continue
    match c:
        case None:
            print(9, 'None')
        case list() as whole:
            print(10, 'list() as whole')
        case float() | complex():
            print(11, 'float() | complex()')
        case int(n) if n > 5:
            print(12, 'int(n) if n > 5')
        case other:
            print(13, other)
else:
    print(14, 'no break')
show(15, lambda: c[1:-1])
show(16, lambda: (range(4) | c.copy()))
try:
    d, a = tuple(str(x) for x in c)
except Exception as error:
    print(17, type(error).__name__, error)
show(18, lambda: a[:2])
show(19, lambda: "%5.1f" % c)
show(20, lambda: a)
try:
    e = small(((-d) | {(1, 2): b, 1: -7, (1, 2): 10}))
except Exception as error:
    print(21, type(error).__name__, error)
for i0 in (1, 2.5, None):
    b = i0
    try:
        b, e = c.capitalize()
    except Exception as error:
        print(22, type(error).__name__, error)
    if {1, 2, 3}:
        break
    try:
        c = small(c)
    except Exception as error:
        print(23, type(error).__name__, error)
    try:
        a = small(([[str(x) for x in zip('ab', [1, 2])] for y in range(2)] or int([])))
    except Exception as error:
        print(24, type(error).__name__, error)
else:
    print(25, 'no break')
show(26, lambda: (d is not d))
try:
    test = (10**30 if b else (b == e))
except Exception as error:
    test = type(error).__name__
if test:
    try:
        e = small(b)
    except Exception as error:
        print(27, type(error).__name__, error)
    try:
        b = small(' pad '.rfind('c'))
    except LookupError as error:
        print(28, repr(error))
    except Exception as error:
        print(29, 'other', type(error).__name__, error.__context__)
    finally:
        print(30, 'finally')
elif test == d:
    for i1 in [[1, 2], [3]]:
        a = i1
        try:
            test = ((b < c) / f"<{0.1:5}>")
        except Exception as error:
            test = type(error).__name__
        if test:
            try:
                b = small(f"<{255:10.1f}>")
                raise IndexError('aXbXc')
            except TypeError as error:
                print(31, repr(error))
            except Exception as error:
                print(32, 'other', type(error).__name__, error.__context__)
            finally:
                print(33, 'finally')
            try:
                a = small('a b c')
            except Exception as error:
                print(34, type(error).__name__, error)
        elif test == (1, 'x'):
            match d:
                case int(n) if n > 5:
                    print(35, 'int(n) if n > 5')
                case []:
                    print(36, '[]')
                case [1, _, *_]:
                    print(37, '[1, _, *_]')
                case None:
                    print(38, 'None')
                case other:
                    print(39, other)
        else:
            print(40, test)
        for i2 in 'ab':
            c = i2
            try:
                b, a = b'by' >> 3
            except Exception as error:
                print(41, type(error).__name__, error)
        else:
            print(42, 'no break')
    try:
        test = (b == "%r" % a)
    except Exception as error:
        test = type(error).__name__
    if test:
        for i2 in (1, 2.5, None):
            a = i2
            try:
                d = small(e.sort(reverse=True))
            except Exception as error:
                print(43, type(error).__name__, error)
        else:
            print(44, 'no break')
        show(45, lambda: f2(b, 'tab\t'))
        match c:
            case (x, y):
                print(46, '(x, y)')
            case 0 | 1:
                print(47, '0 | 1')
            case {'a': x, **rest}:
                print(48, "{'a': x, **rest}")
            case [1, _, *_]:
                print(49, '[1, _, *_]')
            case other:
                print(50, other)
    elif test == {1, 2, 3}:
        show(51, lambda: f2(0x1F, []))
        match b:
            case (x, y):
                print(52, '(x, y)')
            case []:
                print(53, '[]')
            case 0 | 1:
                print(54, '0 | 1')
            case {'a': x, **rest}:
                print(55, "{'a': x, **rest}")
            case other:
                print(56, other)
    else:
        print(57, test)
else:
    print(58, test)
