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
    label = 0x1F
    def __init__(self, value):
        pass
        self.value = value
    def twice(self):
        return self.value * 2
    def __add__(self, other):
        return (self.value, other)
    def __lt__(self, other):
        return NotImplemented
    def __call__(self, *args):
        return args
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C1'


try:
    e = small(255)
except Exception as error:
    print(2, type(error).__name__, error)
try:
    e = small(((d // d) if 1 else f"{b=} {b!s}"))
except Exception as error:
    print(3, type(error).__name__, error)
try:
    d = small(f"{d=} {e!s}")
except Exception as error:
    print(4, type(error).__name__, error)
show(5, lambda: f"<{d:10.1f}>")
show(6, lambda: 255)
show(7, lambda: C1('spam') < C1('spam'))
show(8, lambda: '12'.capitalize())
try:
    a, e = '12'.title()
except Exception as error:
    print(9, type(error).__name__, error)
show(10, lambda: C1(range(4)).label)
show(11, lambda: 2)
try:
    del a['a']
except Exception as error:
    print(12, type(error).__name__, error)
for i0 in (1, 2.5, None):
    e = i0
    show(13, lambda: (e is not None))
    show(14, lambda: bin((e in 10**30)))
try:
    test = 255
except Exception as error:
    test = type(error).__name__
if test:
    show(15, lambda: sorted(e.format(1, 2)))
    try:
        c = small('spam'.find('a'))
    except ArithmeticError as error:
        print(16, repr(error))
    except Exception as error:
        print(17, 'other', type(error).__name__, error.__context__)
elif test == e:
    show(18, lambda: (a != "{:.3}|{}".format(b, e)))
    show(19, lambda: 'x,y,,z')
else:
    print(20, test)
try:
    d = small(255)
except Exception as error:
    print(21, type(error).__name__, error)
