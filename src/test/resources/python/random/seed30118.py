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
    __slots__ = ('x', 'y')
    __match_args__ = ('x',)
    def __init__(self, x):
        self.x = x
    def __iter__(self):
        yield self.x
    def __index__(self):
        return 2
o1 = M1(b)
match o1:
    case M1(x=int(n)) if n:
        print('number', n)
    case M1(None):
        print('other')
    case object():
        print('any')

show(2, lambda: [10, 20, 30][o1])
show(3, lambda: setattr(o1, 'z', 1))
show(4, lambda: [*o1])
show(5, lambda: o1.x)
show(6, lambda: o1.y)

try:
    d = small(sum({1: 'a b c', 1: e}))
except Exception as error:
    print(7, type(error).__name__, error)
show(8, lambda: 2)
def gen9(x):
    try:
        got = yield {}
        print('got', got)
        more = yield from (3 for _ in range(2))
        print('more', more)
    except ValueError as error:
        print('caught', repr(error))
        raise RuntimeError(2) from error
    finally:
        x = None
    return 10
it = gen9(1)
try:
    print(next(it, 'none'))
except BaseException as error:
    print(10, repr(error), repr(error.__context__))
try:
    print(it.throw(KeyError))
except BaseException as error:
    print(11, repr(error), repr(error.__context__))
try:
    print(it.throw(ValueError(4)))
except BaseException as error:
    print(12, repr(error), repr(error.__context__))
try:
    print(next(it))
except BaseException as error:
    print(13, repr(error), repr(error.__context__))
try:
    print(it.throw(ValueError(4)))
except BaseException as error:
    print(14, repr(error), repr(error.__context__))
try:
    a = small({**dict(q=1), e: 1, **{'a': 2}})
except Exception as error:
    print(15, type(error).__name__, error)
show(16, lambda: {**dict(q=1), c: 1, **{'a': 2}})
def jump17(x):
    for i in range(3):
        try:
            if i: raise ValueError(i)
        except ValueError as error:
            break
        else:
            pass
        finally:
            x = small(x)
    else:
        print('whole loop')
    return i
try:
    print(18, jump17(3))
except BaseException as error:
    print(19, repr(error), repr(error.__context__))
try:
    print(20, jump17('ÄÖ'))
except BaseException as error:
    print(21, repr(error), repr(error.__context__))
try:
    c = small(d.upper())
except (ValueError, KeyError) as error:
    print(22, repr(error))
except Exception as error:
    print(23, 'other', type(error).__name__, error.__context__)
else:
    print(24, 'else')
def jump25(x):
    for i in range(2):
        try:
            if i == x: return 'returned'
        except AssertionError as error:
            continue
        else:
            print('else', i)
        finally:
            x = small(x)
    else:
        print('whole loop')
    pass
try:
    print(26, jump25(2))
except BaseException as error:
    print(27, repr(error), repr(error.__context__))
try:
    print(28, jump25('x,y,,z'))
except BaseException as error:
    print(29, repr(error), repr(error.__context__))
try:
    a = small(a)
except TypeError as error:
    print(30, repr(error))
except Exception as error:
    print(31, 'other', type(error).__name__, error.__context__)
else:
    print(32, 'else')
try:
    try:
        raise ExceptionGroup('g33', [KeyError('k'), KeyError('k')])
    except* ValueError as group:
        print(34, repr(group), group.exceptions)
    except* OSError as group:
        print(35, repr(group), group.exceptions)
        raise RuntimeError(7)
    except* (TypeError, KeyError) as group:
        print(36, repr(group), group.exceptions)
except BaseException as error:
    print(37, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    a = small((not 'aXbXc'))
except Exception as error:
    print(38, type(error).__name__, error)
try:
    d = small(b[::2])
    raise RuntimeError(e)
except ArithmeticError as error:
    print(39, repr(error))
except Exception as error:
    print(40, 'other', type(error).__name__, error.__context__)
def outer41(x, /, y=True, *rest, key=-7, **more):
    total = 0
    def inner(z):
        nonlocal x, total
        total = [total, z]
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(2)]
    del y
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, total
try:
    print(42, outer41(*[1, 2, 3], **{'q': 1}))
except BaseException as error:
    print(43, repr(error), repr(error.__context__))
try:
    print(44, outer41(1, x=2))
except BaseException as error:
    print(45, repr(error), repr(error.__context__))
for i0 in [[1, 2], [3]]:
    c = i0
    try:
        a = small(' pad '.strip())
    except Exception as error:
        print(46, type(error).__name__, error)
    if ('spam' * a):
        break
else:
    print(47, 'no break')
