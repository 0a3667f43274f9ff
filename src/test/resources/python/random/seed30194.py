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
    __slots__ = ['x', '__dict__']
    __match_args__ = ('x',)
    def __init__(self, x):
        self.x = x
    def __iter__(self):
        yield self.x
    def __reversed__(self):
        return iter([self.x])
o1 = M1(255)
match o1:
    case M1(x=int(n)) if n:
        print('number', n)
    case M1(1 | 2):
        print('other')
    case M1(a, b) if False:
        print('any')

show(2, lambda: [10, 20, 30][o1])
show(3, lambda: [*o1])
show(4, lambda: delattr(o1, 'x'))
show(5, lambda: M1.x.__name__)
show(6, lambda: o1.y)

show(7, lambda: "{:.3}|{}".format(2, b))
try:
    c = small(tuple(str(x) for x in range(5, 0, -2)))
except ArithmeticError as error:
    print(8, repr(error))
except Exception as error:
    print(9, 'other', type(error).__name__, error.__context__)
finally:
    print(10, 'finally')
show(11, lambda: {**d, d: 1, **{'a': 2}})
try:
    b = small("%-6s|" % a)
except Exception as error:
    print(12, type(error).__name__, error)
try:
    e = small(e + issubclass(int, 'ÄÖ'))
except Exception as error:
    print(13, type(error).__name__, error)
try:
    try:
        raise ExceptionGroup('g14', [TypeError('t'), ValueError(1), ValueError(1)])
    except* OSError as group:
        print(15, repr(group), group.exceptions)
    except* (TypeError, KeyError) as group:
        print(16, repr(group), group.exceptions)
    except* ValueError as group:
        print(17, repr(group), group.exceptions)
    else:
        print(18, 'no group')
except BaseException as error:
    print(19, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    b = small(a[True])
except Exception as error:
    print(20, type(error).__name__, error)
def outer21(x, /, y='spam', *rest, key=a, **more):
    total = 0
    def inner(z):
        nonlocal x, total
        total, x2 = z, total
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(3)]
    del y
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, total
try:
    print(22, outer21(1, y=2, z=3))
except BaseException as error:
    print(23, repr(error), repr(error.__context__))
try:
    print(24, outer21(*[1, 2, 3], **{'q': 1}))
except BaseException as error:
    print(25, repr(error), repr(error.__context__))
def gen26(x):
    try:
        got = yield None
        print('got', got)
        more = yield from (e for _ in range(2))
        print('more', more)
    except GeneratorExit as error:
        print('caught', repr(error))
        return 8
    finally:
        print('end')
    return 10
it = gen26(1)
try:
    print(next(it, 'none'))
except BaseException as error:
    print(27, repr(error), repr(error.__context__))
try:
    print(next(it))
except BaseException as error:
    print(28, repr(error), repr(error.__context__))
try:
    print(it.send([]))
except BaseException as error:
    print(29, repr(error), repr(error.__context__))
try:
    print(it.close())
except BaseException as error:
    print(30, repr(error), repr(error.__context__))
try:
    try:
        raise ExceptionGroup('g31', [ValueError(1)])
    except* LookupError as group:
        print(32, repr(group), group.exceptions)
except BaseException as error:
    print(33, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    e.pop(0)
except Exception as error:
    print(34, type(error).__name__, error)
def gen35(x):
    try:
        got = yield 1
        print('got', got)
        more = yield [got]
        print('more', more)
    except ValueError as error:
        print('caught', repr(error))
        raise RuntimeError(2) from error
    finally:
        return 9
    return 10
it = gen35(1)
try:
    print(it.send(None))
except BaseException as error:
    print(36, repr(error), repr(error.__context__))
try:
    print(it.throw(ValueError(4)))
except BaseException as error:
    print(37, repr(error), repr(error.__context__))
try:
    print(it.throw(ValueError(4)))
except BaseException as error:
    print(38, repr(error), repr(error.__context__))
try:
    print(next(it))
except BaseException as error:
    print(39, repr(error), repr(error.__context__))
try:
    print(it.send(None))
except BaseException as error:
    print(40, repr(error), repr(error.__context__))
def jump41(x):
    for i in range(2):
        try:
            if i == x: return 'returned'
        except ValueError as error:
            print(repr(error))
        else:
            print('else', i)
        finally:
            del i
    else:
        print('whole loop')
    return locals()
try:
    print(42, jump41(3))
except BaseException as error:
    print(43, repr(error), repr(error.__context__))
try:
    print(44, jump41(b))
except BaseException as error:
    print(45, repr(error), repr(error.__context__))
