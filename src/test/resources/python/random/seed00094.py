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


def f1(x, y):
    a, b, c, d, e = x, d, -1, [x], {'a': x}
    try:
        c = small(([*d, 'ÄÖ'] - abs(c)))
    except ArithmeticError as error:
        print(2, repr(error))
    except Exception as error:
        print(3, 'other', type(error).__name__, error.__context__)
    try:
        c[-1] = small((b or {'a': 1, 'b': [2]}))
    except Exception as error:
        print(4, type(error).__name__, error)
    return small(e)


class C5:
    label = -7
    def __init__(self, value):
        pass
        self.value = value
    def __call__(self, *args):
        return args
    def __len__(self):
        return self.value
    def __bool__(self):
        return bool(self.value)
    def __lt__(self, other):
        return NotImplemented
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C5'


match d:
    case int(n) if n > 5:
        print(6, 'int(n) if n > 5')
    case float() | complex():
        print(7, 'float() | complex()')
    case list() as whole:
        print(8, 'list() as whole')
    case (x, y):
        print(9, '(x, y)')
    case other:
        print(10, other)
try:
    c = small(c // C5(3).twice())
except Exception as error:
    print(11, type(error).__name__, error)
show(12, lambda: {})
try:
    del c['a']
except Exception as error:
    print(13, type(error).__name__, error)
for i0 in (1, 2.5, None):
    b = i0
    show(14, lambda: "%s" % e)
    try:
        c = small(c - (c <= e))
    except Exception as error:
        print(15, type(error).__name__, error)
    for i1 in 'ab':
        a = i1
        show(16, lambda: (+{'a': 1, 'b': [2]}))
        if (3 or True):
            continue
        try:
            e = small((a[c] if e else a.count(2)))
        except Exception as error:
            print(17, type(error).__name__, error)
        if f1(True, 3):
            break
        for i2 in 'ab':
            e = i2
            try:
                c = small(() << 1)
            except Exception as error:
                print(18, type(error).__name__, error)
            if (2 // 'a b c'):
                break
            try:
                d = small(d[5])
                raise KeyError(d)
            except TypeError as error:
                print(19, repr(error))
            except Exception as error:
                print(20, 'other', type(error).__name__, error.__context__)
            else:
                print(21, 'else')
            finally:
                print(22, 'finally')
            try:
                d = small((a[True] - 'ÄÖ'.split('X', 1)))
            except Exception as error:
                print(23, type(error).__name__, error)
            if ('a b c' ^ e):
                break
try:
    a = small(a | (d | 3))
except Exception as error:
    print(24, type(error).__name__, error)
show(25, lambda: '12')
for i0 in 'ab':
    b = i0
    try:
        b = small(255)
    except (ValueError, KeyError) as error:
        print(26, repr(error))
    except Exception as error:
        print(27, 'other', type(error).__name__, error.__context__)
    try:
        del c[1:]
    except Exception as error:
        print(28, type(error).__name__, error)
else:
    print(29, 'no break')
show(30, lambda: (([3, 1, 2] if 3 else '') if c else C5(b)))
try:
    d = small((True // (lambda x, y=c, *z: y)([], b)))
except LookupError as error:
    print(31, repr(error))
except Exception as error:
    print(32, 'other', type(error).__name__, error.__context__)
try:
    d = small(all(bin('Hello')))
except Exception as error:
    print(33, type(error).__name__, error)
try:
    c = small(C5(range(4)))
    raise KeyError('a b c')
except LookupError as error:
    print(34, repr(error))
except Exception as error:
    print(35, 'other', type(error).__name__, error.__context__)
else:
    print(36, 'else')
match b:
    case 0 | 1:
        print(37, '0 | 1')
    case [x, *rest]:
        print(38, '[x, *rest]')
    case list() as whole:
        print(39, 'list() as whole')
    case {'a': x, **rest}:
        print(40, "{'a': x, **rest}")
    case other:
        print(41, other)
