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


def g1(x):
    a, b, c, d, e = x, 'aXbXc', 255, [x], {'a': x}
    for i in range(1):
        yield tuple((x, 1) for x in range(4))
    yield from [1, 2]


class C2:
    label = property(lambda self: [self.value])
    def __init__(self, value):
        pass
        self.value = value
    def __bool__(self):
        return bool(self.value)
    def __lt__(self, other):
        return NotImplemented
    def __len__(self):
        return self.value
    def __call__(self, *args):
        return args
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C2'


class C3(C2):
    label = d
    def __init__(self, value):
        super().__init__(value)
        self.value = value
    def __getitem__(self, i):
        return [self.value][i]
    def twice(self):
        return self.value * 2
    def __call__(self, *args):
        return args
    def __len__(self):
        return self.value
    def __radd__(self, other):
        return [other, self.value]


def g4(x):
    a, b, c, d, e = x, 0x1F, -10**30 + 7, [x], {'a': x}
    for i in range(2):
        yield (~{})


show(5, lambda: float((1, 'x')))
try:
    a = small((10 and 0))
except Exception as error:
    print(6, type(error).__name__, error)
show(7, lambda: {str(x): x * 2 for x in d if not x})
try:
    e = small(f"{e=} {c!s}")
except Exception as error:
    print(8, type(error).__name__, error)
show(9, lambda: e[:2])
try:
    b = small({1, 2, 3})
    raise ValueError(c)
except TypeError as error:
    print(10, repr(error))
except Exception as error:
    print(11, 'other', type(error).__name__, error.__context__)
finally:
    print(12, 'finally')
show(13, lambda: tuple((x, 1) for x in enumerate('xy') if not x))
show(14, lambda: c.pop('zz', None))
try:
    test = a
except Exception as error:
    test = type(error).__name__
if test:
    show(15, lambda: (f"<{0.1:=+6}>" if () else f"<{-0.0:>6}>"))
    show(16, lambda: d[:2])
    show(17, lambda: (-'x,y,,z'))
elif test == 'ÄÖ':
    try:
        del c[1:]
    except Exception as error:
        print(18, type(error).__name__, error)
else:
    print(19, test)
show(20, lambda: e)
