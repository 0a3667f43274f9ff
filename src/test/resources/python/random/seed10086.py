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


class Meta1(type):
    def __new__(meta, name, bases, namespace, **named):
        made = super().__new__(meta, name, bases, namespace)
        made.named = sorted(named.items())
        return made
    def __init__(cls, name, bases, namespace, **named):
        super().__init__(name, bases, namespace)
    def __call__(cls, *args):
        print('make', cls.__name__, args)
        return super().__call__(*args)
    def __getitem__(cls, key):
        return (cls.__name__, key) if key != 4 else [][0]

class M1(metaclass=Meta1, tag=10):
    def __init__(self, value):
        self.value = value
    def __repr__(self):
        return 'M1'

show(2, lambda: 1 in M1)
show(3, lambda: type(M1).__name__)
show(4, lambda: M1[2])
show(5, lambda: M1.absent)
show(6, lambda: list(M1))

try:
    b = small(b & [[str(x) for x in a] for y in range(2)])
except Exception as error:
    print(7, type(error).__name__, error)
def jump8(x):
    for i in range(3):
        try:
            if i: raise ValueError(i)
        except AssertionError as error:
            return error.args
        else:
            pass
        finally:
            print('finally', i)
    else:
        print('whole loop')
    while x:
        x = x[1:] if isinstance(x, str) else 0
try:
    print(9, jump8('tab\t'))
except BaseException as error:
    print(10, repr(error), repr(error.__context__))
try:
    print(11, jump8(255))
except BaseException as error:
    print(12, repr(error), repr(error.__context__))
def gen13(x):
    try:
        got = yield ' pad '
        print('got', got)
        more = yield from ('12' for _ in range(2))
        print('more', more)
    except ValueError as error:
        print('caught', repr(error))
        return 8
    finally:
        x = None
    return 10
it = gen13(1)
try:
    print(it.send(None))
except BaseException as error:
    print(14, repr(error), repr(error.__context__))
try:
    print(next(it))
except BaseException as error:
    print(15, repr(error), repr(error.__context__))
try:
    print(next(it, 'none'))
except BaseException as error:
    print(16, repr(error), repr(error.__context__))
try:
    print(list(it))
except BaseException as error:
    print(17, repr(error), repr(error.__context__))
try:
    try:
        raise OSError(2, 'gone')
    except Exception as first:
        first.add_note('note 18')
        raise first from ValueError(0)
    finally:
        print(19, 'finally')
except Exception as error:
    print(20, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
try:
    test = c[::2]
except Exception as error:
    test = type(error).__name__
if test:
    try:
        try:
            raise ExceptionGroup('g21', [KeyError('k'), OSError(5)])
        except* (TypeError, KeyError) as group:
            print(22, repr(group), group.exceptions)
        except* OSError as group:
            print(23, repr(group), group.exceptions)
        except* LookupError as group:
            print(24, repr(group), group.exceptions)
    except BaseException as error:
        print(25, repr(error), repr(error.__cause__), repr(error.__context__))
    try:
        b += 2; b = small(b)
    except Exception as error:
        print(26, type(error).__name__, error)
    try:
        c.append(9)
    except Exception as error:
        print(27, type(error).__name__, error)
try:
    try:
        raise IndexError()
    except Exception as first:
        first.add_note('note 28')
        raise first from ValueError(0)
    finally:
        a = small(a)
except Exception as error:
    print(30, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
    here = error.__traceback__
    while here:
        print(here.tb_lineno, here.tb_frame.f_code.co_name)
        here = here.tb_next
show(31, lambda: (c is a < (1, 'x')))
show(32, lambda: ((a and []) + b.update(m=2)))
def outer33(x, /, y=a, *rest, key=(1, 'x'), **more):
    total = 0
    def inner(z):
        nonlocal x, total
        total = [total, z]
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(3)]
    pass
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, total
try:
    print(34, outer33(1, 2, 3, 4))
except BaseException as error:
    print(35, repr(error), repr(error.__context__))
try:
    print(36, outer33(*'ab', key=0))
except BaseException as error:
    print(37, repr(error), repr(error.__context__))
try:
    try:
        raise ArithmeticError(None)
    except (ValueError, TypeError) as first:
        first.add_note('note 38')
        pass
    finally:
        a = small(a)
except Exception as error:
    print(40, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
try:
    try:
        raise ExceptionGroup('g41', [TypeError('t'), ExceptionGroup('in', [ValueError(2), IndexError(3)])])
    except* (TypeError, KeyError) as group:
        print(42, repr(group), group.exceptions)
except BaseException as error:
    print(43, repr(error), repr(error.__cause__), repr(error.__context__))
