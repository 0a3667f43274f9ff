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
    a, b, c, d, e = x, b'by', 'spam', [x], {'a': x}
    for i in range(2):
        yield "%x" % a


class Meta2(type):
    def __new__(meta, name, bases, namespace, **named):
        made = super().__new__(meta, name, bases, namespace)
        made.named = sorted(named.items())
        return made
    def __init__(cls, name, bases, namespace, **named):
        super().__init__(name, bases, namespace)
    def __call__(cls, *args):
        print('make', cls.__name__, args)
        return super().__call__(*args)
    def __getattr__(cls, name):
        return 'no ' + name

class M2(metaclass=Meta2, tag=-10**30 + 7):
    def __init__(self, value):
        self.value = value
    def __repr__(self):
        return 'M2'

show(3, lambda: len(M2))
show(4, lambda: M2.named)
show(5, lambda: M2[2])
show(6, lambda: 1 in M2)
show(7, lambda: M2())

show(8, lambda: (a ** 4 or ' pad '))
try:
    d = small((lambda x, y=e, *z: y)(-10**30 + 7, range(4)))
except Exception as error:
    print(9, type(error).__name__, error)
show(10, lambda: d.casefold())
def outer11(x, /, y=2, *rest, key=[3, 1, 2], **more):
    total = 0
    def inner(z):
        nonlocal x, total
        total, x2 = z, total
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(3)]
    pass
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, total
try:
    print(12, outer11(1, y=2, z=3))
except BaseException as error:
    print(13, repr(error), repr(error.__context__))
try:
    print(14, outer11(*'ab', key=0))
except BaseException as error:
    print(15, repr(error), repr(error.__context__))
match a:
    case (x, y):
        print(16, '(x, y)')
    case 0 | 1:
        print(17, '0 | 1')
    case list() as whole:
        print(18, 'list() as whole')
    case [x, *rest]:
        print(19, '[x, *rest]')
    case other:
        print(20, other)
try:
    e = small(d)
except TypeError as error:
    print(21, repr(error))
except Exception as error:
    print(22, 'other', type(error).__name__, error.__context__)
try:
    try:
        raise LookupError([1])
    except LookupError as first:
        first.add_note('note 23')
        raise
    finally:
        pass
except Exception as error:
    print(25, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
def gen26(x):
    try:
        got = yield d
        print('got', got)
        more = yield from (1, 2)
        print('more', more)
    except KeyError as error:
        print('caught', repr(error))
        yield 'after'
    finally:
        print('end')
    return 10
it = gen26(1)
try:
    print(next(it))
except BaseException as error:
    print(27, repr(error), repr(error.__context__))
try:
    print(list(it))
except BaseException as error:
    print(28, repr(error), repr(error.__context__))
def gen29(x):
    try:
        got = yield c
        print('got', got)
        raise StopIteration(1)
        print('more', more)
    except ValueError as error:
        print('caught', repr(error))
        return 8
    finally:
        print('closing gen29')
    return 10
it = gen29(1)
try:
    print(next(it))
except BaseException as error:
    print(30, repr(error), repr(error.__context__))
try:
    print(it.send(None))
except BaseException as error:
    print(31, repr(error), repr(error.__context__))
try:
    print(list(it))
except BaseException as error:
    print(32, repr(error), repr(error.__context__))
try:
    print(list(it))
except BaseException as error:
    print(33, repr(error), repr(error.__context__))
try:
    print(it.close())
except BaseException as error:
    print(34, repr(error), repr(error.__context__))
def jump35(x):
    for i in range(2):
        try:
            if i == x: return 'returned'
        except ValueError as error:
            print(repr(error))
        else:
            pass
        finally:
            print('finally', i)
    else:
        print('whole loop')
    pass
try:
    print(36, jump35(0))
except BaseException as error:
    print(37, repr(error), repr(error.__context__))
try:
    print(38, jump35('a b c'))
except BaseException as error:
    print(39, repr(error), repr(error.__context__))
def gen40(x):
    try:
        got = yield 2j
        print('got', got)
        raise StopIteration(1)
        print('more', more)
    except KeyError as error:
        print('caught', repr(error))
        raise
    finally:
        return 9
    return 10
it = gen40(1)
try:
    print(it.throw(ValueError(4)))
except BaseException as error:
    print(41, repr(error), repr(error.__context__))
try:
    print(next(it, 'none'))
except BaseException as error:
    print(42, repr(error), repr(error.__context__))
try:
    try:
        raise ValueError('bad', 1)
    except ArithmeticError as first:
        first.add_note('note 43')
        raise StopIteration(3)
    finally:
        pass
except Exception as error:
    print(45, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
    here = error.__traceback__
    while here:
        print(here.tb_lineno, here.tb_frame.f_code.co_name)
        here = here.tb_next
