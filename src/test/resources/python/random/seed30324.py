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


class M1:
    registry = []
    def __init_subclass__(cls, /, tag=None, **named):
        super().__init_subclass__(**named)
        cls.registry.append((cls.__name__, tag))
    @classmethod
    def make(cls, *args):
        return cls.__name__, args
    @staticmethod
    def plain(x=1):
        return x
    def __class_getitem__(cls, item):
        return (cls.__name__, item)
    def __enter__(self):
        print('enter')
        return self
    def __exit__(self, kind, error, traceback):
        print('exit', repr(error))
        return 1 / 0

class Sub1(M1):
    def make(self, x):
        return 'own', super().make(x)

def managed1(x):
    with M1() as first, Sub1() as second:
        return x
    return 'after'

show(2, lambda: M1.registry)
show(3, lambda: managed1(2))
show(4, lambda: M1.make(1, 2))
show(5, lambda: managed1(1))
show(6, lambda: Sub1.make())

try:
    try:
        raise ExceptionGroup('g7', [ValueError(1), KeyError('k'), ValueError(1)])
    except* ValueError as group:
        print(8, repr(group), group.exceptions)
    except* LookupError as group:
        print(9, repr(group), group.exceptions)
    except* (TypeError, KeyError) as group:
        print(10, repr(group), group.exceptions)
        raise
    else:
        print(11, 'no group')
except BaseException as error:
    print(12, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    b = small(1)
except Exception as error:
    print(13, type(error).__name__, error)
def gen14(x):
    try:
        got = yield ''
        print('got', got)
        more = yield from (1 for _ in range(2))
        print('more', more)
    except KeyError as error:
        print('caught', repr(error))
        raise RuntimeError(2) from error
    finally:
        return 9
    return 10
it = gen14(1)
try:
    print(it.send(None))
except BaseException as error:
    print(15, repr(error), repr(error.__context__))
try:
    print(it.send(a))
except BaseException as error:
    print(16, repr(error), repr(error.__context__))
try:
    print(list(it))
except BaseException as error:
    print(17, repr(error), repr(error.__context__))
try:
    print(it.send(None))
except BaseException as error:
    print(18, repr(error), repr(error.__context__))
try:
    print(next(it, 'none'))
except BaseException as error:
    print(19, repr(error), repr(error.__context__))
def outer20(x, /, y=10**30, *rest, key={}, **more):
    total = 0
    def inner(z):
        nonlocal total
        total += z
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(3)]
    pass
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, sorted(locals())
try:
    print(21, outer20(1, y=2, z=3))
except BaseException as error:
    print(22, repr(error), repr(error.__context__))
try:
    print(23, outer20(1, **{'key': 1, 'y': 2}))
except BaseException as error:
    print(24, repr(error), repr(error.__context__))
try:
    c.insert(1, 'new')
except Exception as error:
    print(25, type(error).__name__, error)
show(26, lambda: 'ÄÖ')
show(27, lambda: a.count('a'))
try:
    try:
        raise ExceptionGroup('g28', [TypeError('t'), TypeError('t')])
    except* LookupError as group:
        print(29, repr(group), group.exceptions)
    except* (TypeError, KeyError) as group:
        print(30, repr(group), group.exceptions)
    except* ValueError as group:
        print(31, repr(group), group.exceptions)
    else:
        print(32, 'no group')
except BaseException as error:
    print(33, repr(error), repr(error.__cause__), repr(error.__context__))
match c:
    case 0 | 1:
        print(34, '0 | 1')
    case bool(x):
        print(35, 'bool(x)')
    case []:
        print(36, '[]')
    case float() | complex():
        print(37, 'float() | complex()')
    case other:
        print(38, other)
def gen39(x):
    try:
        got = yield ()
        print('got', got)
        more = (yield) or (yield 5)
        print('more', more)
    except KeyError as error:
        print('caught', repr(error))
        return 8
    finally:
        print('end')
    return 10
it = gen39(1)
try:
    print(it.close())
except BaseException as error:
    print(40, repr(error), repr(error.__context__))
try:
    print(it.close())
except BaseException as error:
    print(41, repr(error), repr(error.__context__))
try:
    print(it.close())
except BaseException as error:
    print(42, repr(error), repr(error.__context__))
try:
    print(next(it, 'none'))
except BaseException as error:
    print(43, repr(error), repr(error.__context__))
try:
    print(list(it))
except BaseException as error:
    print(44, repr(error), repr(error.__context__))
show(45, lambda: range(4))
