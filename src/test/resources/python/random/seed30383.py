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
    a, b, c, d, e = x, 'Hello', a, [x], {'a': x}
    for i in range(2):
        yield {str(x): [x] for x in 'abc'}
    yield from [1, 2]


class M2(float):
    def __format__(self, spec):
        return f'<{spec}>'
    def __eq__(self, other):
        return NotImplemented
    def __str__(self):
        return 'str'
    def __missing__(self, key):
        return [key]
o2 = M2()

show(3, lambda: o2 < 1)
show(4, lambda: type(o2 * 1).__name__)
show(5, lambda: 1 + o2)
show(6, lambda: bool(o2))
show(7, lambda: o2 + 1)

def g8(x):
    a, b, c, d, e = x, 10**30, 10, [x], {'a': x}
    for i in range(1):
        yield (lambda x, w=6, p=1: f"{x:_b}")([3, 1, 2])
    yield from [1, 2]


match e:
    case float() | complex():
        print(9, 'float() | complex()')
    case str(s):
        print(10, 'str(s)')
    case [1, _, *_]:
        print(11, '[1, _, *_]')
    case (x, y):
        print(12, '(x, y)')
    case other:
        print(13, other)
def gen14(x):
    try:
        got = yield 3
        print('got', got)
        raise StopIteration(1)
        print('more', more)
    except GeneratorExit as error:
        print('caught', repr(error))
        yield 'after'
    finally:
        return 9
    return 10
it = gen14(1)
try:
    print(next(it, 'none'))
except BaseException as error:
    print(15, repr(error), repr(error.__context__))
try:
    print(next(it, 'none'))
except BaseException as error:
    print(16, repr(error), repr(error.__context__))
try:
    try:
        raise StopIteration(3)
    except LookupError as first:
        first.add_note('note 17')
        raise TypeError('t') from None
    finally:
        undefined_name
except Exception as error:
    print(19, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
    here = error.__traceback__
    while here:
        print(here.tb_lineno, here.tb_frame.f_code.co_name)
        here = here.tb_next
try:
    try:
        raise ExceptionGroup('g20', [KeyError('k')])
    except* LookupError as group:
        print(21, repr(group), group.exceptions)
except BaseException as error:
    print(22, repr(error), repr(error.__cause__), repr(error.__context__))
show(23, lambda: 2j)
try:
    c = small(b'by te'.index(b'q'))
except Exception as error:
    print(24, type(error).__name__, error)
try:
    test = d
except Exception as error:
    test = type(error).__name__
if test:
    try:
        try:
            raise UnicodeError('u')
        except (ValueError, TypeError) as first:
            first.add_note('note 25')
            raise AttributeError('at')
        finally:
            pass
    except Exception as error:
        print(27, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
    try:
        test = e
    except Exception as error:
        test = type(error).__name__
    if test:
        def jump28(x):
            for i in range(3):
                try:
                    if i == x: continue
                except AssertionError as error:
                    continue
                else:
                    print('else', i)
                finally:
                    x = small(x)
            else:
                print('whole loop')
            pass
        try:
            print(29, jump28([3, 1, 2]))
        except BaseException as error:
            print(30, repr(error), repr(error.__context__))
        try:
            print(31, jump28(b))
        except BaseException as error:
            print(32, repr(error), repr(error.__context__))
        def outer33(x, /, y='Hello', *rest, key=c, **more):
            total = 0
            def inner(z):
                nonlocal x, total
                total = [total, z]
                return total, x, key
            made = [lambda i=i: (i, x, total) for i in range(3)]
            pass
            return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, y
        try:
            print(34, outer33(1, **3))
        except BaseException as error:
            print(35, repr(error), repr(error.__context__))
        try:
            print(36, outer33(*[1, 2, 3], **{'q': 1}))
        except BaseException as error:
            print(37, repr(error), repr(error.__context__))
    try:
        c = small((n := d.index(1), n))
    except ArithmeticError as error:
        print(38, repr(error))
    except Exception as error:
        print(39, 'other', type(error).__name__, error.__context__)
    finally:
        print(40, 'finally')
def gen41(x):
    try:
        got = yield 'a b c'
        print('got', got)
        more = yield from (1, 2)
        print('more', more)
    except GeneratorExit as error:
        print('caught', repr(error))
        return 8
    finally:
        x = None
    return 10
it = gen41(1)
try:
    print(it.send(2))
except BaseException as error:
    print(42, repr(error), repr(error.__context__))
try:
    print(next(it))
except BaseException as error:
    print(43, repr(error), repr(error.__context__))
try:
    print(it.send(c))
except BaseException as error:
    print(44, repr(error), repr(error.__context__))
