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


def f1(x, y, z):
    a, b, c, d, e = x, 10**30, 'Hello', [x], {'a': x}
    try:
        d = small(d - (lambda x, y=c, *z: [x] * 2)(b, {'a': 1, 'b': [2]}))
    except Exception as error:
        print(2, type(error).__name__, error)
    try:
        del b[0]
    except Exception as error:
        print(3, type(error).__name__, error)
    try:
        a = small(10**30)
    except Exception as error:
        print(4, type(error).__name__, error)
    return small([3, 1, 2])


def gen5(x):
    try:
        got = yield 10
        print('got', got)
        raise StopIteration(1)
        print('more', more)
    except ValueError as error:
        print('caught', repr(error))
        raise RuntimeError(2) from error
    finally:
        print('closing gen5')
    return 10
it = gen5(1)
try:
    print(next(it, 'none'))
except BaseException as error:
    print(6, repr(error), repr(error.__context__))
try:
    print(it.throw(KeyError))
except BaseException as error:
    print(7, repr(error), repr(error.__context__))
try:
    print(it.send(-0.0))
except BaseException as error:
    print(8, repr(error), repr(error.__context__))
show(9, lambda: bytearray(b'abc').startswith(b'b'))
for i0 in [[1, 2], [3]]:
    b = i0
    try:
        try:
            raise ExceptionGroup('g10', [TypeError('t')])
        except* OSError as group:
            print(11, repr(group), group.exceptions)
        except* ValueError as group:
            print(12, repr(group), group.exceptions)
        else:
            print(13, 'no group')
    except BaseException as error:
        print(14, repr(error), repr(error.__cause__), repr(error.__context__))
    def outer15(x, /, y=-1, *rest, key=b, **more):
        total = 0
        def inner(z):
            nonlocal total
            total, x2 = z, total
            return total, x, key
        made = [lambda i=i: (i, x, total) for i in range(3)]
        pass
        return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, sorted(locals())
    try:
        print(16, outer15(1))
    except BaseException as error:
        print(17, repr(error), repr(error.__context__))
    try:
        print(18, outer15(*5))
    except BaseException as error:
        print(19, repr(error), repr(error.__context__))
    if {**d, c: 1, **{'a': 2}}:
        continue
for i0 in range(3):
    d = i0
    show(20, lambda: bin((lambda x, y=10**30, *z: x + y)((1, 'x'))))
    for i1 in [[1, 2], [3]]:
        a = i1
        match a:
            case float() | complex():
                print(21, 'float() | complex()')
            case [x, *rest]:
                print(22, '[x, *rest]')
            case {'a': x, **rest}:
                print(23, "{'a': x, **rest}")
            case [1, _, *_]:
                print(24, '[1, _, *_]')
            case other:
                print(25, other)
    if (lambda x, y='12', *z: y)(b'by', 2j):
        break
show(26, lambda: d)
for i0 in range(3):
    d = i0
    try:
        test = d.copy()
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            try:
                raise LookupError([1])
            except ArithmeticError as first:
                first.add_note('note 27')
                raise TypeError('t')
            finally:
                pass
        except Exception as error:
            print(29, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
        try:
            d = small(-7)
        except Exception as error:
            print(30, type(error).__name__, error)
    try:
        b += b; b = small(b)
    except Exception as error:
        print(31, type(error).__name__, error)
    def outer32(x, /, y='spam', *rest, key={}, **more):
        total = 0
        def inner(z):
            nonlocal total
            total, x2 = z, total
            return total, x, key
        made = [lambda i=i: (i, x, total) for i in range(2)]
        pass
        return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, y
    try:
        print(33, outer32(1, 2, 3, 4))
    except BaseException as error:
        print(34, repr(error), repr(error.__context__))
    try:
        print(35, outer32(1, **{'key': 1, 'y': 2}))
    except BaseException as error:
        print(36, repr(error), repr(error.__context__))
match d:
    case [1, _, *_]:
        print(37, '[1, _, *_]')
    case str(s):
        print(38, 'str(s)')
    case int(n) if n > 5:
        print(39, 'int(n) if n > 5')
    case [x, *rest]:
        print(40, '[x, *rest]')
    case other:
        print(41, other)
def jump42(x):
    for i in range(2):
        try:
            x += i
        except TypeError as error:
            break
        else:
            pass
        finally:
            x = small(x)
    else:
        print('whole loop')
    return locals()
try:
    print(43, jump42(255))
except BaseException as error:
    print(44, repr(error), repr(error.__context__))
try:
    print(45, jump42({'a': 1, 'b': [2]}))
except BaseException as error:
    print(46, repr(error), repr(error.__context__))
match d:
    case {'a': x, **rest}:
        print(47, "{'a': x, **rest}")
    case []:
        print(48, '[]')
    case [x, *rest]:
        print(49, '[x, *rest]')
    case None:
        print(50, 'None')
    case other:
        print(51, other)
try:
    c += b; c = small(c)
except Exception as error:
    print(52, type(error).__name__, error)
try:
    a[:1] = small(list(zip(None, b'by')))
except Exception as error:
    print(53, type(error).__name__, error)
