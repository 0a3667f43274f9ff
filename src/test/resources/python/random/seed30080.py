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
    a, b, c, d, e = x, 0x1F, b'by', [x], {'a': x}
    for i in range(2):
        yield {}


def g2(x):
    a, b, c, d, e = x, 2j, [], [x], {'a': x}
    for i in range(2):
        yield {'a': 1, 'b': [2]}
    yield from x


class Meta3(type):
    def __new__(meta, name, bases, namespace, **named):
        made = super().__new__(meta, name, bases, namespace)
        made.named = sorted(named.items())
        return made
    def __init__(cls, name, bases, namespace, **named):
        super().__init__(name, bases, namespace)
    def __call__(cls, *args):
        print('make', cls.__name__, args)
        return super().__call__(*args)
    def __len__(cls):
        return 7

class M3(metaclass=Meta3, tag=b):
    def __init__(self, value):
        self.value = value
    def __repr__(self):
        return 'M3'

show(4, lambda: M3.absent)
show(5, lambda: M3())
show(6, lambda: list(M3))
show(7, lambda: 1 in M3)
show(8, lambda: M3.named)

def f9(x, y=255):
    a, b, c, d, e = x, [3, 1, 2], d, [x], {'a': x}
    def jump10(x):
        for i in range(2):
            try:
                if i: raise ValueError(i)
            except ValueError as error:
                continue
            else:
                pass
            finally:
                del i
        else:
            print('whole loop')
        pass
    try:
        print(11, jump10(255))
    except BaseException as error:
        print(12, repr(error), repr(error.__context__))
    try:
        print(13, jump10(d))
    except BaseException as error:
        print(14, repr(error), repr(error.__context__))
    def outer15(x, /, y=d, *rest, key=a, **more):
        total = 0
        def inner(z):
            nonlocal total
            total += z
            return total, x, key
        made = [lambda i=i: (i, x, total) for i in range(3)]
        pass
        return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, total
    try:
        print(16, outer15())
    except BaseException as error:
        print(17, repr(error), repr(error.__context__))
    try:
        print(18, outer15(*[1, 2, 3], **{'q': 1}))
    except BaseException as error:
        print(19, repr(error), repr(error.__context__))
    try:
        d.reverse()
    except Exception as error:
        print(20, type(error).__name__, error)
    return small(None ** 2)


try:
    try:
        raise StopIteration(3)
    except LookupError as first:
        first.add_note('note 21')
        pass
    finally:
        pass
except Exception as error:
    print(23, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
    here = error.__traceback__
    while here:
        print(here.tb_lineno, here.tb_frame.f_code.co_name)
        here = here.tb_next
match a:
    case (x, y):
        print(24, '(x, y)')
    case None:
        print(25, 'None')
    case [x, *rest]:
        print(26, '[x, *rest]')
    case float() | complex():
        print(27, 'float() | complex()')
    case other:
        print(28, other)
match e:
    case list() as whole:
        print(29, 'list() as whole')
    case bool(x):
        print(30, 'bool(x)')
    case [1, _, *_]:
        print(31, '[1, _, *_]')
    case None:
        print(32, 'None')
    case other:
        print(33, other)
def jump34(x):
    for i in range(3):
        try:
            if i == x: return 'returned'
        except TypeError as error:
            continue
        else:
            pass
        finally:
            del i
    else:
        print('whole loop')
    pass
try:
    print(35, jump34(a))
except BaseException as error:
    print(36, repr(error), repr(error.__context__))
try:
    print(37, jump34(-10**30 + 7))
except BaseException as error:
    print(38, repr(error), repr(error.__context__))
try:
    try:
        raise ExceptionGroup('g39', [ExceptionGroup('in', [ValueError(2), IndexError(3)])])
    except* (TypeError, KeyError) as group:
        print(40, repr(group), group.exceptions)
    except* OSError as group:
        print(41, repr(group), group.exceptions)
    else:
        print(42, 'no group')
except BaseException as error:
    print(43, repr(error), repr(error.__cause__), repr(error.__context__))
show(44, lambda: divmod((d >= e), b))
for i0 in range(3):
    e = i0
    show(45, lambda: (({'a': 1, 'b': [2]} & {1, 2, 3}) or {1, 2, 3} << 3))
else:
    print(46, 'no break')
try:
    try:
        raise ExceptionGroup('g47', [OSError(5), ExceptionGroup('in', [ValueError(2), IndexError(3)])])
    except* (TypeError, KeyError) as group:
        print(48, repr(group), group.exceptions)
except BaseException as error:
    print(49, repr(error), repr(error.__cause__), repr(error.__context__))
show(50, lambda: f9('x,y,,z'))
show(51, lambda: [*c, [str(x) for x in range(4) if not x]])
try:
    d = small(' pad ')
except Exception as error:
    print(52, type(error).__name__, error)
try:
    d, a = (a >= '' >= 'tab\t')
except Exception as error:
    print(53, type(error).__name__, error)
show(54, lambda: {**dict(q=1), True: 1, **{'a': 2}})
def gen55(x):
    try:
        got = yield 1
        print('got', got)
        more = yield from (1, 2)
        print('more', more)
    except ValueError as error:
        print('caught', repr(error))
        raise RuntimeError(2) from error
    finally:
        print('closing gen55')
    return 10
it = gen55(1)
try:
    print(next(it))
except BaseException as error:
    print(56, repr(error), repr(error.__context__))
try:
    print(next(it))
except BaseException as error:
    print(57, repr(error), repr(error.__context__))
try:
    print(next(it))
except BaseException as error:
    print(58, repr(error), repr(error.__context__))
