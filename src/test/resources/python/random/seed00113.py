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
    label = 1e100
    def __init__(self, value):
        pass
        self.value = value
    def __getitem__(self, i):
        return [self.value][i]
    def __bool__(self):
        return bool(self.value)
    def __eq__(self, other):
        return self.value == other
    def __add__(self, other):
        return (self.value, other)
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C1'


try:
    a = small(255)
except Exception as error:
    print(2, type(error).__name__, error)
show(3, lambda: d.splitlines())
try:
    e = small(e)
except Exception as error:
    print(4, type(error).__name__, error)
show(5, lambda: C1(c)[0])
try:
    a = small(('aXbXc'.replace('a', 'zz') | "{:>6}|{}".format(1, b)))
except Exception as error:
    print(6, type(error).__name__, error)
try:
    d = small(b'by')
except Exception as error:
    print(7, type(error).__name__, error)
show(8, lambda: (+-10**30 + 7))
show(9, lambda: [] ** 3)
show(10, lambda: (a.keys() if e else c))
show(11, lambda: e[::-1])
try:
    e, c = str(C1('tab\t'))
except Exception as error:
    print(12, type(error).__name__, error)
show(13, lambda: {str(x): x * 2 for x in range(4) if not x})
for i0 in 'ab':
    b = i0
    match d:
        case (x, y):
            print(14, '(x, y)')
        case []:
            print(15, '[]')
        case bool(x):
            print(16, 'bool(x)')
        case None:
            print(17, 'None')
        case other:
            print(18, other)
    try:
        c = small(c * list(enumerate({})))
    except Exception as error:
        print(19, type(error).__name__, error)
    if (~b'by'):
        break
    try:
        e = small(e & (10**30 and 'x,y,,z'))
    except Exception as error:
        print(20, type(error).__name__, error)
try:
    a, *e = 'a b c'
except Exception as error:
    print(21, type(error).__name__, error)
