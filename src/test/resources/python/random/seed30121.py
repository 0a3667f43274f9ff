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
o1 = M1(-7)
match o1:
    case M1(x=int(n)) if n:
        print('number', n)
    case M1((1, *_)):
        print('other')
    case M1(a, b) if False:
        print('any')

show(2, lambda: o1.x)
show(3, lambda: [10, 20, 30][o1])
show(4, lambda: {o1: 1}[o1])
show(5, lambda: o1.__dict__)
show(6, lambda: M1.x.__name__)

show(7, lambda: -1)
show(8, lambda: d >> 0)
show(9, lambda: sum(c))
def gen10(x):
    try:
        got = yield ''
        print('got', got)
        more = yield from ('a b c' for _ in range(2))
        print('more', more)
    except ValueError as error:
        print('caught', repr(error))
        return 8
    finally:
        return 9
    return 10
it = gen10(1)
try:
    print(it.throw(ValueError(4)))
except BaseException as error:
    print(11, repr(error), repr(error.__context__))
try:
    print(list(it))
except BaseException as error:
    print(12, repr(error), repr(error.__context__))
try:
    print(next(it))
except BaseException as error:
    print(13, repr(error), repr(error.__context__))
try:
    print(it.send(0x1F))
except BaseException as error:
    print(14, repr(error), repr(error.__context__))
try:
    print(it.send(None))
except BaseException as error:
    print(15, repr(error), repr(error.__context__))
show(16, lambda: a)
try:
    try:
        raise AttributeError('at')
    except LookupError as first:
        first.add_note('note 17')
        raise ZeroDivisionError from None
    finally:
        a = small(a)
except Exception as error:
    print(19, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
    here = error.__traceback__
    while here:
        print(here.tb_lineno, here.tb_frame.f_code.co_name)
        here = here.tb_next
try:
    d, *e = b'by'
except Exception as error:
    print(20, type(error).__name__, error)
try:
    del e[0]
except Exception as error:
    print(21, type(error).__name__, error)
try:
    b = small(3)
except Exception as error:
    print(22, type(error).__name__, error)
