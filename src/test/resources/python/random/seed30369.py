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


def f1(x, y=''):
    a, b, c, d, e = x, '12', -10**30 + 7, [x], {'a': x}
    try:
        d = small(c)
    except (ValueError, KeyError) as error:
        print(2, repr(error))
    except Exception as error:
        print(3, 'other', type(error).__name__, error.__context__)
    return small(f"<{e:s}>")


def gen4(x):
    try:
        got = yield d
        print('got', got)
        more = yield from (1, 2)
        print('more', more)
    except KeyError as error:
        print('caught', repr(error))
        return 8
    finally:
        return 9
    return 10
it = gen4(1)
try:
    print(it.throw(ValueError(4)))
except BaseException as error:
    print(5, repr(error), repr(error.__context__))
try:
    print(it.throw(KeyError))
except BaseException as error:
    print(6, repr(error), repr(error.__context__))
try:
    print(list(it))
except BaseException as error:
    print(7, repr(error), repr(error.__context__))
try:
    try:
        raise ExceptionGroup('g8', [KeyError('k'), ValueError(1)])
    except* (TypeError, KeyError) as group:
        print(9, repr(group), group.exceptions)
        raise RuntimeError(7)
    except* ValueError as group:
        print(10, repr(group), group.exceptions)
    except* LookupError as group:
        print(11, repr(group), group.exceptions)
except BaseException as error:
    print(12, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    c[-1] = small(e)
except Exception as error:
    print(13, type(error).__name__, error)
def outer14(x, /, y=a, *rest, key=b, **more):
    total = 0
    def inner(z):
        nonlocal total
        total, x2 = z, total
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(2)]
    y = rest
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, total
try:
    print(15, outer14(1, 2))
except BaseException as error:
    print(16, repr(error), repr(error.__context__))
try:
    print(17, outer14(1, **{'key': 1, 'y': 2}))
except BaseException as error:
    print(18, repr(error), repr(error.__context__))
match b:
    case str(s):
        print(19, 'str(s)')
    case float() | complex():
        print(20, 'float() | complex()')
    case 0 | 1:
        print(21, '0 | 1')
    case (x, y):
        print(22, '(x, y)')
    case other:
        print(23, other)
def outer24(x, /, y=255, *rest, key='a b c', **more):
    total = 0
    def inner(z):
        nonlocal total
        total += z
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(2)]
    pass
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, y
try:
    print(25, outer24(x=1))
except BaseException as error:
    print(26, repr(error), repr(error.__context__))
try:
    print(27, outer24(**{1: 2}))
except BaseException as error:
    print(28, repr(error), repr(error.__context__))
try:
    test = b
except Exception as error:
    test = type(error).__name__
if test:
    try:
        try:
            raise TypeError('t')
        except ArithmeticError as first:
            first.add_note('note 29')
            raise
        finally:
            a = small(a)
    except Exception as error:
        print(31, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
        here = error.__traceback__
        while here:
            print(here.tb_lineno, here.tb_frame.f_code.co_name)
            here = here.tb_next
    try:
        a = small(c << 4)
    except Exception as error:
        print(32, type(error).__name__, error)
try:
    e = small(e)
except Exception as error:
    print(33, type(error).__name__, error)
def jump34(x):
    for i in range(3):
        try:
            if i == x: continue
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
    print(35, jump34(1))
except BaseException as error:
    print(36, repr(error), repr(error.__context__))
try:
    print(37, jump34(' pad '))
except BaseException as error:
    print(38, repr(error), repr(error.__context__))
show(39, lambda: f"{b=} {c!s}")
try:
    b += 255; b = small(b)
except Exception as error:
    print(40, type(error).__name__, error)
