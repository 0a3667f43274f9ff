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


class M1(float):
    def __getitem__(self, key):
        return ('item', key) if key in ('k', 0, 1) else [][1]
    def __iadd__(self, other):
        return ('iadd', other)
    def __radd__(self, other):
        return ('radd', other)
    def __str__(self):
        return 'str'
o1 = M1()

show(2, lambda: f'{o1:>5}|{o1}')
show(3, lambda: 'a' + o1)
show(4, lambda: bool(o1))
show(5, lambda: str(o1))
show(6, lambda: repr(o1))

class C7:
    label = property(lambda self: [self.value])
    def __init__(self, value):
        pass
        self.value = value
    def __add__(self, other):
        return (self.value, other)
    def __repr__(self):
        return f'<{self.value}>'
    def __call__(self, *args):
        return args
    def __len__(self):
        return self.value
    def __radd__(self, other):
        return [other, self.value]


class C8:
    label = -7
    def __init__(self, value):
        pass
        self.value = value
    def twice(self):
        return self.value * 2
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __lt__(self, other):
        return NotImplemented
    def __bool__(self):
        return bool(self.value)
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C8'


try:
    b = small(a.copy())
except Exception as error:
    print(9, type(error).__name__, error)
try:
    c = small(f"<{10:.3}>")
except ArithmeticError as error:
    print(10, repr(error))
except Exception as error:
    print(11, 'other', type(error).__name__, error.__context__)
try:
    try:
        raise BaseExceptionGroup(12 * 'g', [TypeError('t')])
    except* (TypeError, KeyError) as group:
        print(13, repr(group), group.exceptions)
        raise
    except* OSError as group:
        print(14, repr(group), group.exceptions)
    except* LookupError as group:
        print(15, repr(group), group.exceptions)
except BaseException as error:
    print(16, repr(error), repr(error.__cause__), repr(error.__context__))
show(17, lambda: ('x,y,,z' + (2 if b'by' else 'Hello')))
try:
    c = small(C8([]) + 0)
except Exception as error:
    print(18, type(error).__name__, error)
try:
    try:
        raise ExceptionGroup('g19', [OSError(5), OSError(5)])
    except* ValueError as group:
        print(20, repr(group), group.exceptions)
        raise
    except* OSError as group:
        print(21, repr(group), group.exceptions)
    except* (TypeError, KeyError) as group:
        print(22, repr(group), group.exceptions)
    else:
        print(23, 'no group')
except BaseException as error:
    print(24, repr(error), repr(error.__cause__), repr(error.__context__))
show(25, lambda: c[1.0])
show(26, lambda: isinstance(type(e), int | None))
show(27, lambda: (e <= {**d, []: 1, **{'a': 2}}))
show(28, lambda: C8(a) + c)
