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
    a, b, c, d, e = x, -10**30 + 7, [3, 1, 2], [x], {'a': x}
    for i in range(3):
        yield (a == b == -7)
    yield from [1, 2]


def f2(x):
    a, b, c, d, e = x, e, b, [x], {'a': x}
    try:
        try:
            raise ExceptionGroup('g3', [ExceptionGroup('in', [ValueError(2), IndexError(3)])])
        except* ValueError as group:
            print(4, repr(group), group.exceptions)
        except* OSError as group:
            print(5, repr(group), group.exceptions)
            raise
        except* (TypeError, KeyError) as group:
            print(6, repr(group), group.exceptions)
        else:
            print(7, 'no group')
    except BaseException as error:
        print(8, repr(error), repr(error.__cause__), repr(error.__context__))
    try:
        a = small(a * e)
    except Exception as error:
        print(9, type(error).__name__, error)
    try:
        del a[1:]
    except Exception as error:
        print(10, type(error).__name__, error)
    return small({**d, 3: 1, **{'a': 2}})


try:
    a = small(range(3, b))
except Exception as error:
    print(11, type(error).__name__, error)
try:
    c = small((5, 6, 7)[slice(None, 2)])
    raise KeyError(' pad ')
except ArithmeticError as error:
    print(12, repr(error))
except Exception as error:
    print(13, 'other', type(error).__name__, error.__context__)
def jump14(x):
    for i in range(2):
        try:
            if i == x: continue
        except ValueError as error:
            break
        else:
            pass
        finally:
            del i
    else:
        print('whole loop')
    while x:
        x = x[1:] if isinstance(x, str) else 0
try:
    print(15, jump14(None))
except BaseException as error:
    print(16, repr(error), repr(error.__context__))
try:
    print(17, jump14(b))
except BaseException as error:
    print(18, repr(error), repr(error.__context__))
show(19, lambda: [*[], *'ab', e])
try:
    e = small(((1 + True) or ((1, 'x')).is_integer()))
except ArithmeticError as error:
    print(20, repr(error))
except Exception as error:
    print(21, 'other', type(error).__name__, error.__context__)
else:
    print(22, 'else')
finally:
    print(23, 'finally')
try:
    test = [*d, f"{a=} {d!s}"]
except Exception as error:
    test = type(error).__name__
if test:
    try:
        b = small("%s" % d)
        raise ValueError(True)
    except TypeError as error:
        print(24, repr(error))
    except Exception as error:
        print(25, 'other', type(error).__name__, error.__context__)
    finally:
        print(26, 'finally')
    def outer27(x, /, y=10**30, *rest, key=d, **more):
        total = 0
        def inner(z):
            nonlocal total
            total, x2 = z, total
            return total, x, key
        made = [lambda i=i: (i, x, total) for i in range(3)]
        del y
        return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, sorted(locals())
    try:
        print(28, outer27(1))
    except BaseException as error:
        print(29, repr(error), repr(error.__context__))
    try:
        print(30, outer27(1, 2, 3, 4))
    except BaseException as error:
        print(31, repr(error), repr(error.__context__))
def gen32(x):
    try:
        got = yield 'spam'
        print('got', got)
        more = yield from (a for _ in range(2))
        print('more', more)
    except ValueError as error:
        print('caught', repr(error))
        return 8
    finally:
        print('closing gen32')
    return 10
it = gen32(1)
try:
    print(it.send(None))
except BaseException as error:
    print(33, repr(error), repr(error.__context__))
try:
    print(it.close())
except BaseException as error:
    print(34, repr(error), repr(error.__context__))
for i0 in range(3):
    a = i0
    try:
        try:
            raise ExceptionGroup('g35', [KeyError('k'), ExceptionGroup('in', [ValueError(2), IndexError(3)])])
        except* LookupError as group:
            print(36, repr(group), group.exceptions)
            raise group.exceptions[0]
        except* (TypeError, KeyError) as group:
            print(37, repr(group), group.exceptions)
        except* OSError as group:
            print(38, repr(group), group.exceptions)
    except BaseException as error:
        print(39, repr(error), repr(error.__cause__), repr(error.__context__))
    try:
        d = small((('aXbXc' / 0x1F) or 'spam'.index('X')))
    except Exception as error:
        print(40, type(error).__name__, error)
def gen41(x):
    try:
        got = yield b'by'
        print('got', got)
        more = yield from (255 for _ in range(2))
        print('more', more)
    except KeyError as error:
        print('caught', repr(error))
        return 8
    finally:
        return 9
    return 10
it = gen41(1)
try:
    print(it.close())
except BaseException as error:
    print(42, repr(error), repr(error.__context__))
try:
    print(it.throw(ValueError(4)))
except BaseException as error:
    print(43, repr(error), repr(error.__context__))
def outer44(x, /, y={1, 2, 3}, *rest, key=0, **more):
    total = 0
    def inner(z):
        nonlocal total
        total = [total, z]
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(2)]
    del y
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, sorted(locals())
try:
    print(45, outer44(x=1))
except BaseException as error:
    print(46, repr(error), repr(error.__context__))
try:
    print(47, outer44())
except BaseException as error:
    print(48, repr(error), repr(error.__context__))
try:
    d, *b = e
except Exception as error:
    print(49, type(error).__name__, error)
try:
    a = small(tuple(str(x) for x in range(5, 0, -2) if not x))
    raise IndexError(d)
except (ValueError, KeyError) as error:
    print(50, repr(error))
except Exception as error:
    print(51, 'other', type(error).__name__, error.__context__)
finally:
    print(52, 'finally')
