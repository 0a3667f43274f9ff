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
    a, b, c, d, e = x, 'x,y,,z', b'by', [x], {'a': x}
    for i in range(1):
        yield 2 << 2
    yield from [1, 2]


try:
    c, *c = ([3, 1, 2] if 1.5 else ())
except Exception as error:
    print(2, type(error).__name__, error)
try:
    test = 'x,y,,z'.count('a')
except Exception as error:
    test = type(error).__name__
if test:
    match a:
        case {'a': x, **rest}:
            print(3, "{'a': x, **rest}")
        case (x, y):
            print(4, '(x, y)')
        case []:
            print(5, '[]')
        case None:
            print(6, 'None')
        case other:
            print(7, other)
    def jump8(x):
        for i in range(3):
            try:
                if i == x: return 'returned'
            except TypeError as error:
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
        print(9, jump8('12'))
    except BaseException as error:
        print(10, repr(error), repr(error.__context__))
    try:
        print(11, jump8(-1))
    except BaseException as error:
        print(12, repr(error), repr(error.__context__))
    show(13, lambda: {'a': 1, 'b': [2]})
elif test == {}:
    def gen14(x):
        try:
            got = yield 'ÄÖ'
            print('got', got)
            more = yield [got]
            print('more', more)
        except KeyError as error:
            print('caught', repr(error))
            yield 'after'
        finally:
            print('end')
        return 10
    it = gen14(1)
    try:
        print(it.close())
    except BaseException as error:
        print(15, repr(error), repr(error.__context__))
    try:
        print(list(it))
    except BaseException as error:
        print(16, repr(error), repr(error.__context__))
    try:
        print(it.send(None))
    except BaseException as error:
        print(17, repr(error), repr(error.__context__))
    try:
        print(it.send({1, 2, 3}))
    except BaseException as error:
        print(18, repr(error), repr(error.__context__))
    try:
        print(it.throw(KeyError))
    except BaseException as error:
        print(19, repr(error), repr(error.__context__))
    show(20, lambda: '%(a)5d|' % a)
    show(21, lambda: (e >= b < d))
else:
    print(22, test)
def gen23(x):
    try:
        got = yield c
        print('got', got)
        more = yield [got]
        print('more', more)
    except KeyError as error:
        print('caught', repr(error))
        yield 'after'
    finally:
        x = None
    return 10
it = gen23(1)
try:
    print(next(it, 'none'))
except BaseException as error:
    print(24, repr(error), repr(error.__context__))
try:
    print(it.send(-10**30 + 7))
except BaseException as error:
    print(25, repr(error), repr(error.__context__))
try:
    print(it.throw(ValueError(4)))
except BaseException as error:
    print(26, repr(error), repr(error.__context__))
try:
    print(it.close())
except BaseException as error:
    print(27, repr(error), repr(error.__context__))
try:
    print(it.throw(KeyError))
except BaseException as error:
    print(28, repr(error), repr(error.__context__))
def gen29(x):
    try:
        got = yield 0x1F
        print('got', got)
        more = yield from ('tab\t' for _ in range(2))
        print('more', more)
    except ValueError as error:
        print('caught', repr(error))
        raise
    finally:
        print('end')
    return 10
it = gen29(1)
try:
    print(next(it))
except BaseException as error:
    print(30, repr(error), repr(error.__context__))
try:
    print(next(it))
except BaseException as error:
    print(31, repr(error), repr(error.__context__))
try:
    b += a; b = small(b)
except Exception as error:
    print(32, type(error).__name__, error)
try:
    c = small(b'by te'.__len__())
except Exception as error:
    print(33, type(error).__name__, error)
show(34, lambda: 0x1F)
show(35, lambda: c[10])
try:
    b = small(((a - c) or d[True]))
except Exception as error:
    print(36, type(error).__name__, error)
show(37, lambda: (1, 'x', {1, 2, 3}).index(99))
try:
    a = small({x % 3 for x in range(5)} - {1, 2})
except Exception as error:
    print(38, type(error).__name__, error)
show(39, lambda: (bytearray(b'abc').startswith(b'b') - [3, 1, 2]))
def jump40(x):
    for i in range(2):
        try:
            if i: raise ValueError(i)
        except TypeError as error:
            break
        else:
            print('else', i)
        finally:
            print('finally', i)
    else:
        print('whole loop')
    return i
try:
    print(41, jump40(()))
except BaseException as error:
    print(42, repr(error), repr(error.__context__))
try:
    print(43, jump40('spam'))
except BaseException as error:
    print(44, repr(error), repr(error.__context__))
for i0 in [[1, 2], [3]]:
    e = i0
    try:
        b = small(0 ** 3)
    except Exception as error:
        print(45, type(error).__name__, error)
    def outer46(x, /, y=d, *rest, key=-1, **more):
        total = 0
        def inner(z):
            nonlocal total
            total += z
            return total, x, key
        made = [lambda i=i: (i, x, total) for i in range(2)]
        y = rest
        return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, total
    try:
        print(47, outer46(*[1, 2, 3], **{'q': 1}))
    except BaseException as error:
        print(48, repr(error), repr(error.__context__))
    try:
        print(49, outer46(1, 2, 3, 4))
    except BaseException as error:
        print(50, repr(error), repr(error.__context__))
    if {x % 3 for x in range(7)} & {1, 2}:
        continue
try:
    a[0] = small({1: b})
except Exception as error:
    print(51, type(error).__name__, error)
try:
    a = small(tuple(g1(e)))
except Exception as error:
    print(52, type(error).__name__, error)
