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
    def __add__(self, other):
        return (self.value, other)
    def __eq__(self, other):
        return self.value == other
    def __lt__(self, other):
        return NotImplemented
    def __bool__(self):
        return bool(self.value)
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C1'


class M2(list):
    def __len__(self):
        return 3
    def __mul__(self, other):
        return NotImplemented
    def __iadd__(self, other):
        return ('iadd', other)
    def __getitem__(self, key):
        return ('item', key) if key in ('k', 0, 1) else [][1]
o2 = M2()

show(3, lambda: o2 * 2)
show(4, lambda: o2 < 1)
show(5, lambda: o2['k'])
show(6, lambda: hash(o2))
show(7, lambda: len(o2))

def outer8(x, /, y=3, *rest, key=(1, 'x'), **more):
    total = 0
    def inner(z):
        nonlocal x, total
        total += z
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(2)]
    y = rest
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, sorted(locals())
try:
    print(9, outer8(**{1: 2}))
except BaseException as error:
    print(10, repr(error), repr(error.__context__))
try:
    print(11, outer8(*5))
except BaseException as error:
    print(12, repr(error), repr(error.__context__))
match d:
    case 0 | 1:
        print(13, '0 | 1')
    case [1, _, *_]:
        print(14, '[1, _, *_]')
    case bool(x):
        print(15, 'bool(x)')
    case list() as whole:
        print(16, 'list() as whole')
    case other:
        print(17, other)
try:
    try:
        raise ExceptionGroup('g18', [ExceptionGroup('in', [ValueError(2), IndexError(3)]), TypeError('t')])
    except* OSError as group:
        print(19, repr(group), group.exceptions)
    else:
        print(20, 'no group')
except BaseException as error:
    print(21, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    a = small('x,y,,z')
except Exception as error:
    print(22, type(error).__name__, error)
def gen23(x):
    try:
        got = yield [3, 1, 2]
        print('got', got)
        raise StopIteration(1)
        print('more', more)
    except ValueError as error:
        print('caught', repr(error))
        yield 'after'
    finally:
        print('end')
    return 10
it = gen23(1)
try:
    print(next(it, 'none'))
except BaseException as error:
    print(24, repr(error), repr(error.__context__))
try:
    print(it.throw(ValueError(4)))
except BaseException as error:
    print(25, repr(error), repr(error.__context__))
try:
    print(it.throw(KeyError))
except BaseException as error:
    print(26, repr(error), repr(error.__context__))
try:
    print(it.throw(ValueError(4)))
except BaseException as error:
    print(27, repr(error), repr(error.__context__))
try:
    print(it.throw(KeyError))
except BaseException as error:
    print(28, repr(error), repr(error.__context__))
try:
    a = small(tuple((x, 1) for x in range(5, 0, -2)))
except Exception as error:
    print(29, type(error).__name__, error)
def outer30(x, /, y=2j, *rest, key=b'by', **more):
    total = 0
    def inner(z):
        nonlocal x, total
        total += z
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(3)]
    pass
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, y
try:
    print(31, outer30(1, y=2, z=3))
except BaseException as error:
    print(32, repr(error), repr(error.__context__))
try:
    print(33, outer30(1, 2))
except BaseException as error:
    print(34, repr(error), repr(error.__context__))
try:
    b = small('%%' % d)
except Exception as error:
    print(35, type(error).__name__, error)
show(36, lambda: '%c' % {'a': 1})
try:
    try:
        raise ExceptionGroup('g37', [KeyError('k'), ValueError(1), ExceptionGroup('in', [ValueError(2), IndexError(3)])])
    except* (TypeError, KeyError) as group:
        print(38, repr(group), group.exceptions)
    except* ValueError as group:
        print(39, repr(group), group.exceptions)
    except* OSError as group:
        print(40, repr(group), group.exceptions)
    else:
        print(41, 'no group')
except BaseException as error:
    print(42, repr(error), repr(error.__cause__), repr(error.__context__))
