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
    def __enter__(self):
        return self.x
o1 = M1(10**30)
match o1:
    case M1(x=int(n)) if n:
        print('number', n)
    case M1(None):
        print('other')
    case object():
        print('any')

show(2, lambda: {o1: 1}[o1])
show(3, lambda: list(reversed(o1)))
show(4, lambda: M1.x.__name__)
show(5, lambda: o1.__dict__)
show(6, lambda: delattr(o1, 'x'))

class M7:
    __slots__ = ['x', '__dict__']
    __match_args__ = ('x',)
    def __init__(self, x):
        self.x = x
    def __iter__(self):
        yield self.x
    def __reversed__(self):
        return iter([self.x])
o7 = M7(c)
match o7:
    case M7(x=int(n)) if n:
        print('number', n)
    case M7(1 | 2):
        print('other')
    case object():
        print('any')

show(8, lambda: delattr(o7, 'x'))
show(9, lambda: [*o7])
show(10, lambda: M7.x.__name__)
show(11, lambda: o7.__dict__)
show(12, lambda: o7.x)

def g13(x):
    a, b, c, d, e = x, 1.5, 0, [x], {'a': x}
    for i in range(1):
        yield (not 'a b c')


def f14(x=a):
    a, b, c, d, e = x, e, 10, [x], {'a': x}
    try:
        c = small(f"{d=} {d!s}")
    except Exception as error:
        print(15, type(error).__name__, error)
    return small(None)


try:
    try:
        raise ExceptionGroup('g16', [ValueError(1), TypeError('t')])
    except* (TypeError, KeyError) as group:
        print(17, repr(group), group.exceptions)
except BaseException as error:
    print(18, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    a, b = (c not in e)
except Exception as error:
    print(19, type(error).__name__, error)
try:
    b = small(c.copy())
except Exception as error:
    print(20, type(error).__name__, error)
match e:
    case [1, _, *_]:
        print(21, '[1, _, *_]')
    case bool(x):
        print(22, 'bool(x)')
    case 0 | 1:
        print(23, '0 | 1')
    case float() | complex():
        print(24, 'float() | complex()')
    case other:
        print(25, other)
show(26, lambda: 10)
def gen27(x):
    try:
        got = yield 'a b c'
        print('got', got)
        more = (yield) or (yield 5)
        print('more', more)
    except ValueError as error:
        print('caught', repr(error))
        raise RuntimeError(2) from error
    finally:
        x = None
    return 10
it = gen27(1)
try:
    print(list(it))
except BaseException as error:
    print(28, repr(error), repr(error.__context__))
try:
    print(list(it))
except BaseException as error:
    print(29, repr(error), repr(error.__context__))
try:
    print(it.send('x,y,,z'))
except BaseException as error:
    print(30, repr(error), repr(error.__context__))
try:
    try:
        raise TypeError('t')
    except Exception as first:
        first.add_note('note 31')
        raise KeyError('k')
    finally:
        print(32, 'finally')
except Exception as error:
    print(33, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
try:
    b = small('%.2e' % {'a': 1})
except Exception as error:
    print(34, type(error).__name__, error)
def jump35(x):
    for i in range(2):
        try:
            if i == x: return 'returned'
        except TypeError as error:
            return error.args
        else:
            print('else', i)
        finally:
            x = small(x)
    else:
        print('whole loop')
    while x:
        x = x[1:] if isinstance(x, str) else 0
try:
    print(36, jump35(d))
except BaseException as error:
    print(37, repr(error), repr(error.__context__))
try:
    print(38, jump35(-7))
except BaseException as error:
    print(39, repr(error), repr(error.__context__))
def outer40(x, /, y='', *rest, key=0x1F, **more):
    total = 0
    def inner(z):
        nonlocal x, total
        total += z
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(3)]
    pass
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, y
try:
    print(41, outer40(1, **3))
except BaseException as error:
    print(42, repr(error), repr(error.__context__))
try:
    print(43, outer40(x=1))
except BaseException as error:
    print(44, repr(error), repr(error.__context__))
show(45, lambda: c)
match a:
    case (x, y):
        print(46, '(x, y)')
    case 0 | 1:
        print(47, '0 | 1')
    case float() | complex():
        print(48, 'float() | complex()')
    case bool(x):
        print(49, 'bool(x)')
    case other:
        print(50, other)
try:
    a, d = e
except Exception as error:
    print(51, type(error).__name__, error)
def jump52(x):
    for i in range(3):
        try:
            if i == x: continue
        except ValueError as error:
            continue
        else:
            print('else', i)
        finally:
            del i
    else:
        print('whole loop')
    while x:
        x = x[1:] if isinstance(x, str) else 0
try:
    print(53, jump52(2))
except BaseException as error:
    print(54, repr(error), repr(error.__context__))
try:
    print(55, jump52('tab\t'))
except BaseException as error:
    print(56, repr(error), repr(error.__context__))
