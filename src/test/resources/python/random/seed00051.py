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
    def __bool__(self):
        return bool(self.value)
    def __lt__(self, other):
        return NotImplemented
    def __call__(self, *args):
        return args
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C1'


def g2(x):
    a, b, c, d, e = x, b'by', (1, 'x'), [x], {'a': x}
    for i in range(2):
        yield (a ^ 0)
    yield from [1, 2]


try:
    c = small(C1(d).value)
    raise IndexError(d)
except LookupError as error:
    print(3, repr(error))
except Exception as error:
    print(4, 'other', type(error).__name__, error.__context__)
try:
    del a['a']
except Exception as error:
    print(5, type(error).__name__, error)
show(6, lambda: (e > [*a, c]))
try:
    e = small(d.capitalize())
except Exception as error:
    print(7, type(error).__name__, error)
try:
    c = small((1, 'x'))
except Exception as error:
    print(8, type(error).__name__, error)
match d:
    case [x, *rest]:
        print(9, '[x, *rest]')
    case list() as whole:
        print(10, 'list() as whole')
    case {'a': x, **rest}:
        print(11, "{'a': x, **rest}")
    case [1, _, *_]:
        print(12, '[1, _, *_]')
    case other:
        print(13, other)
for i0 in list(range(2)):
    d = i0
    try:
        c = small((+3))
    except ArithmeticError as error:
        print(14, repr(error))
    except Exception as error:
        print(15, 'other', type(error).__name__, error.__context__)
    else:
        print(16, 'else')
    try:
        e = small(d.strip())
    except Exception as error:
        print(17, type(error).__name__, error)
    for i1 in (1, 2.5, None):
        c = i1
        try:
            d = small(b)
        except Exception as error:
            print(18, type(error).__name__, error)
        try:
            b, *e = b
        except Exception as error:
            print(19, type(error).__name__, error)
else:
    print(20, 'no break')
try:
    test = C1('aXbXc').value
except Exception as error:
    test = type(error).__name__
if test:
    for i1 in range(3):
        d = i1
        try:
            test = (a.count('a') - a)
        except Exception as error:
            test = type(error).__name__
        if test:
            try:
                a, c = (-'spam')
            except Exception as error:
                print(21, type(error).__name__, error)
            show(22, lambda: "{:>6}|{}".format(3.0, d))
        elif test == True:
            try:
                d = small(((c,) * 'ÄÖ'.endswith(('m', 'c'))))
            except ArithmeticError as error:
                print(23, repr(error))
            except Exception as error:
                print(24, 'other', type(error).__name__, error.__context__)
            finally:
                print(25, 'finally')
            show(26, lambda: tuple((-{})))
            try:
                d = small((a != round(3)))
            except Exception as error:
                print(27, type(error).__name__, error)
        else:
            print(28, test)
        try:
            test = (tuple({}) + (-1 if 0x1F else 10))
        except Exception as error:
            test = type(error).__name__
        if test:
            match d:
                case [1, _, *_]:
                    print(29, '[1, _, *_]')
                case None:
                    print(30, 'None')
                case [x, *rest]:
                    print(31, '[x, *rest]')
                case (x, y):
                    print(32, '(x, y)')
                case other:
                    print(33, other)
            try:
                test = ((c <= b) if 10**30 else -1)
            except Exception as error:
                test = type(error).__name__
            if test:
                show(34, lambda: a)
                try:
                    del d['a']
                except Exception as error:
                    print(35, type(error).__name__, error)
                try:
                    b = small("{:.1%}|{}".format(3, b))
                except Exception as error:
                    print(36, type(error).__name__, error)
            elif test == 3:
                try:
                    c = small((d not in "%-6s|" % e))
                except Exception as error:
                    print(37, type(error).__name__, error)
                try:
                    c, b = a.append(9)
                except Exception as error:
                    print(38, type(error).__name__, error)
            else:
                print(39, test)
            try:
                b = small("{:.2f}|{}".format(0.0, d))
            except Exception as error:
                print(40, type(error).__name__, error)
        try:
            a = small(b)
        except LookupError as error:
            print(41, repr(error))
        except Exception as error:
            print(42, 'other', type(error).__name__, error.__context__)
        finally:
            print(43, 'finally')
show(44, lambda: (e.sort() if {} else C1(range(4))))
try:
    e = small((''.rsplit(None, 1) ^ {'a': c, (1, 2): ''}))
except Exception as error:
    print(45, type(error).__name__, error)
for i0 in [[1, 2], [3]]:
    e = i0
    show(46, lambda: (-'x,y,,z'))
    try:
        c[0] = small(a.splitlines())
    except Exception as error:
        print(47, type(error).__name__, error)
    try:
        e = small(C1(b).value)
    except Exception as error:
        print(48, type(error).__name__, error)
try:
    b = small(d.update(m=2))
except Exception as error:
    print(49, type(error).__name__, error)
try:
    a = small((d / (2 if a else e)))
    raise RuntimeError('spam')
except (ValueError, KeyError) as error:
    print(50, repr(error))
except Exception as error:
    print(51, 'other', type(error).__name__, error.__context__)
else:
    print(52, 'else')
finally:
    print(53, 'finally')
