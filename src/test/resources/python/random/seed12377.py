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
    a, b, c, d, e = x, 2j, b'by', [x], {'a': x}
    for i in range(2):
        yield b.copy()
    yield from [1, 2]


try:
    a['a'] = small(b.removeprefix('sp'))
except Exception as error:
    print(2, type(error).__name__, error)
try:
    try:
        raise ExceptionGroup('g3', [TypeError('t'), KeyError('k')])
    except* OSError as group:
        print(4, repr(group), group.exceptions)
        raise RuntimeError(7)
except BaseException as error:
    print(5, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    e.index(1)
except Exception as error:
    print(6, type(error).__name__, error)
show(7, lambda: {'a': 1, 'b': [2]})
show(8, lambda: int(d, 10**30))
try:
    c = small((1, 'x', []).__mul__(2))
except ArithmeticError as error:
    print(9, repr(error))
except Exception as error:
    print(10, 'other', type(error).__name__, error.__context__)
finally:
    print(11, 'finally')
def gen12(x):
    try:
        got = yield 10
        print('got', got)
        more = yield [got]
        print('more', more)
    except KeyError as error:
        print('caught', repr(error))
        yield 'after'
    finally:
        print('closing gen12')
    return 10
it = gen12(1)
try:
    print(next(it))
except BaseException as error:
    print(13, repr(error), repr(error.__context__))
try:
    print(it.send(None))
except BaseException as error:
    print(14, repr(error), repr(error.__context__))
try:
    print(it.send(None))
except BaseException as error:
    print(15, repr(error), repr(error.__context__))
try:
    print(next(it))
except BaseException as error:
    print(16, repr(error), repr(error.__context__))
match e:
    case list() as whole:
        print(17, 'list() as whole')
    case (x, y):
        print(18, '(x, y)')
    case float() | complex():
        print(19, 'float() | complex()')
    case {'a': x, **rest}:
        print(20, "{'a': x, **rest}")
    case other:
        print(21, other)
try:
    try:
        raise ExceptionGroup('g22', [ValueError(1)])
    except* (TypeError, KeyError) as group:
        print(23, repr(group), group.exceptions)
    else:
        print(24, 'no group')
except BaseException as error:
    print(25, repr(error), repr(error.__cause__), repr(error.__context__))
def gen26(x):
    try:
        got = yield a
        print('got', got)
        raise StopIteration(1)
        print('more', more)
    except KeyError as error:
        print('caught', repr(error))
        return 8
    finally:
        return 9
    return 10
it = gen26(1)
try:
    print(next(it, 'none'))
except BaseException as error:
    print(27, repr(error), repr(error.__context__))
try:
    print(it.close())
except BaseException as error:
    print(28, repr(error), repr(error.__context__))
try:
    try:
        raise LookupError([1])
    except Exception as first:
        first.add_note('note 29')
        raise
    finally:
        print(30, 'finally')
except Exception as error:
    print(31, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
try:
    e = small('tab\t'.center(9, '.'))
except Exception as error:
    print(32, type(error).__name__, error)
