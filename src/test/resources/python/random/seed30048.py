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
    a, b, c, d, e = x, {1, 2, 3}, None, [x], {'a': x}
    for i in range(2):
        yield (b if 0x1F else 0x1F)
    yield from range(2)


def gen2(x):
    try:
        got = yield c
        print('got', got)
        raise StopIteration(1)
        print('more', more)
    except KeyError as error:
        print('caught', repr(error))
        raise RuntimeError(2) from error
    finally:
        return 9
    return 10
it = gen2(1)
try:
    print(next(it))
except BaseException as error:
    print(3, repr(error), repr(error.__context__))
try:
    print(it.close())
except BaseException as error:
    print(4, repr(error), repr(error.__context__))
try:
    print(next(it))
except BaseException as error:
    print(5, repr(error), repr(error.__context__))
def outer6(x, /, y={}, *rest, key=[3, 1, 2], **more):
    total = 0
    def inner(z):
        nonlocal x, total
        total, x2 = z, total
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(2)]
    pass
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, total
try:
    print(7, outer6(*[1, 2, 3], **{'q': 1}))
except BaseException as error:
    print(8, repr(error), repr(error.__context__))
try:
    print(9, outer6(1, key=5))
except BaseException as error:
    print(10, repr(error), repr(error.__context__))
try:
    try:
        raise ExceptionGroup(11 * 'g', [ValueError(1), OSError(5), ValueError(1)])
    except* (TypeError, KeyError) as group:
        print(12, repr(group), group.exceptions)
    except* ValueError as group:
        print(13, repr(group), group.exceptions)
    except* LookupError as group:
        print(14, repr(group), group.exceptions)
except BaseException as error:
    print(15, repr(error), repr(error.__cause__), repr(error.__context__))
def gen16(x):
    try:
        got = yield 10**30
        print('got', got)
        more = yield [got]
        print('more', more)
    except ValueError as error:
        print('caught', repr(error))
        raise
    finally:
        return 9
    return 10
it = gen16(1)
try:
    print(it.close())
except BaseException as error:
    print(17, repr(error), repr(error.__context__))
try:
    print(it.send(None))
except BaseException as error:
    print(18, repr(error), repr(error.__context__))
try:
    print(it.send(None))
except BaseException as error:
    print(19, repr(error), repr(error.__context__))
show(20, lambda: (d == {3, 1, 2}.discard(2)))
def jump21(x):
    for i in range(2):
        try:
            assert i != x, ('assert', i)
        except TypeError as error:
            break
        else:
            print('else', i)
        finally:
            del i
    else:
        print('whole loop')
    return locals()
try:
    print(22, jump21(b))
except BaseException as error:
    print(23, repr(error), repr(error.__context__))
try:
    print(24, jump21(10))
except BaseException as error:
    print(25, repr(error), repr(error.__context__))
show(26, lambda: f"<{-7:s}>")
try:
    a += d; a = small(a)
except Exception as error:
    print(27, type(error).__name__, error)
try:
    e, a = {}
except Exception as error:
    print(28, type(error).__name__, error)
