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
    a, b, c, d, e = x, {}, '12', [x], {'a': x}
    try:
        a = small(a)
        raise IndexError([3, 1, 2])
    except LookupError as error:
        print(2, repr(error))
    except Exception as error:
        print(3, 'other', type(error).__name__, error.__context__)
    else:
        print(4, 'else')
    try:
        d, e = (lambda x, y=1, *z: x + y)(d, (1, 'x'))
    except Exception as error:
        print(5, type(error).__name__, error)
    return small(f"{c=} {e!s}")


class C6:
    label = property(lambda self: [self.value])
    def __init__(self, value):
        pass
        self.value = value
    def twice(self):
        return self.value * 2
    def __len__(self):
        return self.value
    def __add__(self, other):
        return (self.value, other)
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C6'


def g7(x):
    a, b, c, d, e = x, 'tab\t', ' pad ', [x], {'a': x}
    for i in range(2):
        yield (range(4) + ' pad ')


try:
    e = small(b.items())
except Exception as error:
    print(8, type(error).__name__, error)
show(9, lambda: e)
try:
    e = small(e & 'spam')
except Exception as error:
    print(10, type(error).__name__, error)
try:
    a = small((lambda x, y=3, *z: x + y)(b'by', 'ÄÖ'))
except Exception as error:
    print(11, type(error).__name__, error)
for i0 in range(3):
    a = i0
    try:
        c, *d = C6('Hello').value
    except Exception as error:
        print(12, type(error).__name__, error)
    for i1 in 'ab':
        e = i1
        try:
            b = small(b * (not -7))
        except Exception as error:
            print(13, type(error).__name__, error)
        try:
            c, a = (d * 3.0)
        except Exception as error:
            print(14, type(error).__name__, error)
try:
    a = small([range(4), tuple(x == 10 for x in range(4) if not x), d << 5])
except Exception as error:
    print(15, type(error).__name__, error)
show(16, lambda: 0 << 4)
try:
    e = small(C6('x,y,,z')[0])
except Exception as error:
    print(17, type(error).__name__, error)
show(18, lambda: max((b'by' / None), e))
try:
    b = small(('a b c' and e))
except Exception as error:
    print(19, type(error).__name__, error)
try:
    c = small(c - c.split())
except Exception as error:
    print(20, type(error).__name__, error)
try:
    d['a'] = small((' pad ' % b))
except Exception as error:
    print(21, type(error).__name__, error)
try:
    test = d.split('X', 1)
except Exception as error:
    test = type(error).__name__
if test:
    try:
        d, *d = (b or 'Hello')
    except Exception as error:
        print(22, type(error).__name__, error)
    try:
        a = small((f"{c=} {e!s}" if 0 else 0))
    except TypeError as error:
        print(23, repr(error))
    except Exception as error:
        print(24, 'other', type(error).__name__, error.__context__)
    else:
        print(25, 'else')
elif test == 'Hello':
    show(26, lambda: str(C6('ÄÖ')))
else:
    print(27, test)
