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
    def __bool__(self):
        return bool(self.value)
    def __eq__(self, other):
        return self.value == other
    def __lt__(self, other):
        return NotImplemented
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C1'


try:
    b, c = "%05d" % d
except Exception as error:
    print(2, type(error).__name__, error)
try:
    e = small(d[-1])
except Exception as error:
    print(3, type(error).__name__, error)
for i0 in range(3):
    c = i0
    try:
        d.reverse()
    except Exception as error:
        print(4, type(error).__name__, error)
    try:
        c, *c = a << 0
    except Exception as error:
        print(5, type(error).__name__, error)
try:
    c = small(c * e)
except Exception as error:
    print(6, type(error).__name__, error)
for i0 in list(range(2)):
    e = i0
    try:
        e = small('tab\t'.expandtabs(4))
    except (ValueError, KeyError) as error:
        print(7, repr(error))
    except Exception as error:
        print(8, 'other', type(error).__name__, error.__context__)
    finally:
        print(9, 'finally')
    try:
        test = C1('aXbXc')(range(4))
    except Exception as error:
        test = type(error).__name__
    if test:
        show(10, lambda: 'ÄÖ'.title())
    show(11, lambda: min(b.removeprefix('sp')))
show(12, lambda: (e not in c[::-1] < 'a b c'))
for i0 in list(range(2)):
    c = i0
    try:
        c = small(d[-1])
    except Exception as error:
        print(13, type(error).__name__, error)
    match d:
        case [1, _, *_]:
            print(14, '[1, _, *_]')
        case (x, y):
            print(15, '(x, y)')
        case None:
            print(16, 'None')
        case int(n) if n > 5:
            print(17, 'int(n) if n > 5')
        case other:
            print(18, other)
    show(19, lambda: 'a b c'.partition(' '))
try:
    test = "%s" % a
except Exception as error:
    test = type(error).__name__
if test:
    try:
        d = small({(1, 2): d.isalpha(), 'k': [], 'k': -1})
    except (ValueError, KeyError) as error:
        print(20, repr(error))
    except Exception as error:
        print(21, 'other', type(error).__name__, error.__context__)
    else:
        print(22, 'else')
    try:
        del b['a']
    except Exception as error:
        print(23, type(error).__name__, error)
elif test == b:
    try:
        a = small(a[1:-1])
    except Exception as error:
        print(24, type(error).__name__, error)
    show(25, lambda: [(x, 1) for x in 'abc'])
else:
    print(26, test)
try:
    e.insert(1, 'new')
except Exception as error:
    print(27, type(error).__name__, error)
show(28, lambda: (lambda x, y=e, *z: x + y)('tab\t', d))
