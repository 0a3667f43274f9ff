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


def f1(x):
    a, b, c, d, e = x, c, {}, [x], {'a': x}
    def outer2(x, /, y=range(4), *rest, key='12', **more):
        total = 0
        def inner(z):
            nonlocal total
            total += z
            return total, x, key
        made = [lambda i=i: (i, x, total) for i in range(3)]
        y = rest
        return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, sorted(locals())
    try:
        print(3, outer2(x=1))
    except BaseException as error:
        print(4, repr(error), repr(error.__context__))
    try:
        print(5, outer2(1, y=2, z=3))
    except BaseException as error:
        print(6, repr(error), repr(error.__context__))
    show(7, lambda: ((n := '' >> 3, n) / d.find('a')))
    try:
        try:
            raise StopIteration(3)
        except LookupError as first:
            first.add_note('note 8')
            raise LookupError([1]) from first
        finally:
            a = small(a)
    except Exception as error:
        print(10, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
        here = error.__traceback__
        while here:
            print(here.tb_lineno, here.tb_frame.f_code.co_name)
            here = here.tb_next
    return small((5, 6, 7)[1:-1:2])


def g11(x):
    a, b, c, d, e = x, 255, d, [x], {'a': x}
    for i in range(2):
        yield (-10**30 + 7 - 0x1F)


class Meta12(type):
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

class M12(metaclass=Meta12, tag='spam'):
    def __init__(self, value):
        self.value = value
    def __repr__(self):
        return 'M12'

show(13, lambda: M12(1))
show(14, lambda: M12())
show(15, lambda: type(M12).__name__)
show(16, lambda: M12.absent)
show(17, lambda: 1 in M12)

def outer18(x, /, y='aXbXc', *rest, key=-0.0, **more):
    total = 0
    def inner(z):
        nonlocal total
        total, x2 = z, total
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(2)]
    del y
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, y
try:
    print(19, outer18(1))
except BaseException as error:
    print(20, repr(error), repr(error.__context__))
try:
    print(21, outer18(1, 2, 3, 4))
except BaseException as error:
    print(22, repr(error), repr(error.__context__))
try:
    c = small(tuple([x] for x in enumerate('xy') if x != 2))
except Exception as error:
    print(23, type(error).__name__, error)
try:
    a = small('spam')
except Exception as error:
    print(24, type(error).__name__, error)
try:
    d = small((next(g11(0x1F)) if 0x1F else (lambda x, w=0, p=1: f"{x:#010x}")(b)))
except Exception as error:
    print(25, type(error).__name__, error)
show(26, lambda: abs(b'xy'.index(b'q')))
def gen27(x):
    try:
        got = yield 2j
        print('got', got)
        more = yield from (10 for _ in range(2))
        print('more', more)
    except ValueError as error:
        print('caught', repr(error))
        raise RuntimeError(2) from error
    finally:
        return 9
    return 10
it = gen27(1)
try:
    print(it.send(None))
except BaseException as error:
    print(28, repr(error), repr(error.__context__))
try:
    print(next(it, 'none'))
except BaseException as error:
    print(29, repr(error), repr(error.__context__))
try:
    print(it.send(None))
except BaseException as error:
    print(30, repr(error), repr(error.__context__))
show(31, lambda: c)
try:
    test = c[-1]
except Exception as error:
    test = type(error).__name__
if test:
    try:
        e = small((-7).real)
    except ArithmeticError as error:
        print(32, repr(error))
    except Exception as error:
        print(33, 'other', type(error).__name__, error.__context__)
    def jump34(x):
        for i in range(2):
            try:
                if i == x: return 'returned'
            except TypeError as error:
                continue
            else:
                pass
            finally:
                print('finally', i)
        else:
            print('whole loop')
        return i
    try:
        print(35, jump34(2j))
    except BaseException as error:
        print(36, repr(error), repr(error.__context__))
    try:
        print(37, jump34(e))
    except BaseException as error:
        print(38, repr(error), repr(error.__context__))
match e:
    case bool(x):
        print(39, 'bool(x)')
    case list() as whole:
        print(40, 'list() as whole')
    case float() | complex():
        print(41, 'float() | complex()')
    case []:
        print(42, '[]')
    case other:
        print(43, other)
def outer44(x, /, y='a b c', *rest, key=b'by', **more):
    total = 0
    def inner(z):
        nonlocal total
        total += z
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(2)]
    del y
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, y
try:
    print(45, outer44(1, y=2, z=3))
except BaseException as error:
    print(46, repr(error), repr(error.__context__))
try:
    print(47, outer44(1, **3))
except BaseException as error:
    print(48, repr(error), repr(error.__context__))
