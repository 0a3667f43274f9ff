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
    a, b, c, d, e = x, -10**30 + 7, 'tab\t', [x], {'a': x}
    for i in range(2):
        yield d


class M2:
    __slots__ = ('x', 'y')
    __match_args__ = ('x',)
    def __init__(self, x):
        self.x = x
    def __iter__(self):
        yield self.x
    def __reversed__(self):
        return iter([self.x])
o2 = M2({1, 2, 3})
match o2:
    case M2(x=int(n)) if n:
        print('number', n)
    case M2([]):
        print('other')
    case object():
        print('any')

show(3, lambda: [10, 20, 30][o2])
show(4, lambda: o2.__dict__)
show(5, lambda: setattr(o2, 'z', 1))
show(6, lambda: o2.y)
show(7, lambda: o2.x)

class M8(float):
    def __len__(self):
        return 3
    def __missing__(self, key):
        return [key]
    def __contains__(self, x):
        return x
    def __format__(self, spec):
        return f'<{spec}>'
o8 = M8()

show(9, lambda: [] + o8)
show(10, lambda: 1 in o8)
show(11, lambda: o8 < 1)
show(12, lambda: 2 * o8)
show(13, lambda: len(o8))

try:
    try:
        raise ArithmeticError(None)
    except ArithmeticError as first:
        first.add_note('note 14')
        raise first from ValueError(0)
    finally:
        print(15, 'finally')
except Exception as error:
    print(16, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
try:
    try:
        raise AttributeError('at')
    except Exception as first:
        first.add_note('note 17')
        raise IndexError() from first
    finally:
        pass
except Exception as error:
    print(19, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
def gen20(x):
    try:
        got = yield '12'
        print('got', got)
        raise StopIteration(1)
        print('more', more)
    except KeyError as error:
        print('caught', repr(error))
        raise RuntimeError(2) from error
    finally:
        x = None
    return 10
it = gen20(1)
try:
    print(next(it, 'none'))
except BaseException as error:
    print(21, repr(error), repr(error.__context__))
try:
    print(it.close())
except BaseException as error:
    print(22, repr(error), repr(error.__context__))
try:
    print(it.send(''))
except BaseException as error:
    print(23, repr(error), repr(error.__context__))
for i0 in (1, 2.5, None):
    c = i0
    def gen24(x):
        try:
            got = yield e
            print('got', got)
            raise StopIteration(1)
            print('more', more)
        except GeneratorExit as error:
            print('caught', repr(error))
            raise
        finally:
            return 9
        return 10
    it = gen24(1)
    try:
        print(next(it))
    except BaseException as error:
        print(25, repr(error), repr(error.__context__))
    try:
        print(it.send((1, 'x')))
    except BaseException as error:
        print(26, repr(error), repr(error.__context__))
    try:
        print(it.throw(KeyError))
    except BaseException as error:
        print(27, repr(error), repr(error.__context__))
match d:
    case bool(x):
        print(28, 'bool(x)')
    case []:
        print(29, '[]')
    case float() | complex():
        print(30, 'float() | complex()')
    case str(s):
        print(31, 'str(s)')
    case other:
        print(32, other)
for i0 in list(range(2)):
    e = i0
    def outer33(x, /, y='a b c', *rest, key=1, **more):
        total = 0
        def inner(z):
            nonlocal total
            total += z
            return total, x, key
        made = [lambda i=i: (i, x, total) for i in range(2)]
        del y
        return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, total
    try:
        print(34, outer33(1, key=5))
    except BaseException as error:
        print(35, repr(error), repr(error.__context__))
    try:
        print(36, outer33())
    except BaseException as error:
        print(37, repr(error), repr(error.__context__))
else:
    print(38, 'no break')
show(39, lambda: list(iter(('Hello' / None))))
try:
    try:
        raise ExceptionGroup('g40', [TypeError('t'), ValueError(1)])
    except* (TypeError, KeyError) as group:
        print(41, repr(group), group.exceptions)
        raise
except BaseException as error:
    print(42, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    d, *e = (not 'a b c')
except Exception as error:
    print(43, type(error).__name__, error)
show(44, lambda: (not 3))
show(45, lambda: (1, 'x', 0x1F).index('x'))
try:
    c = small((b != list(g1('aXbXc'))))
except Exception as error:
    print(46, type(error).__name__, error)
