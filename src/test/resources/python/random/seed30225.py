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
    a, b, c, d, e = x, 'spam', b, [x], {'a': x}
    for i in range(3):
        yield ''.find('a')


def outer2(x, /, y=b, *rest, key=c, **more):
    total = 0
    def inner(z):
        nonlocal x, total
        total = [total, z]
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(3)]
    y = rest
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, sorted(locals())
try:
    print(3, outer2(1, key=5))
except BaseException as error:
    print(4, repr(error), repr(error.__context__))
try:
    print(5, outer2(1, **3))
except BaseException as error:
    print(6, repr(error), repr(error.__context__))
def gen7(x):
    try:
        got = yield 3
        print('got', got)
        raise StopIteration(1)
        print('more', more)
    except ValueError as error:
        print('caught', repr(error))
        raise
    finally:
        print('closing gen7')
    return 10
it = gen7(1)
try:
    print(it.send(None))
except BaseException as error:
    print(8, repr(error), repr(error.__context__))
try:
    print(it.send(None))
except BaseException as error:
    print(9, repr(error), repr(error.__context__))
try:
    print(list(it))
except BaseException as error:
    print(10, repr(error), repr(error.__context__))
try:
    print(next(it, 'none'))
except BaseException as error:
    print(11, repr(error), repr(error.__context__))
try:
    print(it.close())
except BaseException as error:
    print(12, repr(error), repr(error.__context__))
try:
    a, *d = (not '12')
except Exception as error:
    print(13, type(error).__name__, error)
show(14, lambda: {'k': list(reversed(e)), a: 'a b c', 'a': 'ÄÖ'.upper()})
def gen15(x):
    try:
        got = yield b
        print('got', got)
        more = (yield) or (yield 5)
        print('more', more)
    except ValueError as error:
        print('caught', repr(error))
        raise
    finally:
        return 9
    return 10
it = gen15(1)
try:
    print(list(it))
except BaseException as error:
    print(16, repr(error), repr(error.__context__))
try:
    print(it.send(None))
except BaseException as error:
    print(17, repr(error), repr(error.__context__))
def jump18(x):
    for i in range(2):
        try:
            x += i
        except ValueError as error:
            break
        else:
            print('else', i)
        finally:
            del i
    else:
        print('whole loop')
    return locals()
try:
    print(19, jump18(0.0))
except BaseException as error:
    print(20, repr(error), repr(error.__context__))
try:
    print(21, jump18(b))
except BaseException as error:
    print(22, repr(error), repr(error.__context__))
try:
    try:
        raise LookupError([1])
    except ArithmeticError as first:
        first.add_note('note 23')
        raise first from ValueError(0)
    finally:
        pass
except Exception as error:
    print(25, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
    here = error.__traceback__
    while here:
        print(here.tb_lineno, here.tb_frame.f_code.co_name)
        here = here.tb_next
def gen26(x):
    try:
        got = yield c
        print('got', got)
        more = (yield) or (yield 5)
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
    print(it.throw(ValueError(4)))
except BaseException as error:
    print(28, repr(error), repr(error.__context__))
try:
    print(list(it))
except BaseException as error:
    print(29, repr(error), repr(error.__context__))
for i0 in (1, 2.5, None):
    e = i0
    try:
        try:
            raise UnicodeError('u')
        except Exception as first:
            first.add_note('note 30')
            raise RuntimeError('run')
        finally:
            print(31, 'finally')
    except Exception as error:
        print(32, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
else:
    print(33, 'no break')
show(34, lambda: b'xy'.join([b'1', b'2']))
try:
    b = small(b // {**d, '': 1, **{'a': 2}})
except Exception as error:
    print(35, type(error).__name__, error)
match a:
    case []:
        print(36, '[]')
    case int(n) if n > 5:
        print(37, 'int(n) if n > 5')
    case list() as whole:
        print(38, 'list() as whole')
    case (x, y):
        print(39, '(x, y)')
    case other:
        print(40, other)
match d:
    case [x, *rest]:
        print(41, '[x, *rest]')
    case []:
        print(42, '[]')
    case str(s):
        print(43, 'str(s)')
    case int(n) if n > 5:
        print(44, 'int(n) if n > 5')
    case other:
        print(45, other)
def gen46(x):
    try:
        got = yield c
        print('got', got)
        more = (yield) or (yield 5)
        print('more', more)
    except KeyError as error:
        print('caught', repr(error))
        raise
    finally:
        print('end')
    return 10
it = gen46(1)
try:
    print(next(it))
except BaseException as error:
    print(47, repr(error), repr(error.__context__))
try:
    print(it.send('tab\t'))
except BaseException as error:
    print(48, repr(error), repr(error.__context__))
try:
    b = small("{:_}|{}".format(c, a))
except Exception as error:
    print(49, type(error).__name__, error)
