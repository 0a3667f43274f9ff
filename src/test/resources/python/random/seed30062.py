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
    a, b, c, d, e = x, (1, 'x'), c, [x], {'a': x}
    for i in range(1):
        yield (c or -10**30 + 7)
    yield from range(2)


class M2(float):
    def __str__(self):
        return 'str'
    def __format__(self, spec):
        return f'<{spec}>'
    def __len__(self):
        return 3
    def __add__(self, other):
        return ('add', other)
o2 = M2()

show(3, lambda: hash(o2))
show(4, lambda: o2 * 2)
show(5, lambda: repr(o2))
show(6, lambda: sorted([o2, o2]))
show(7, lambda: [] + o2)

def outer8(x, /, y=c, *rest, key=b'by', **more):
    total = 0
    def inner(z):
        nonlocal x, total
        total += z
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(3)]
    y = rest
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, sorted(locals())
try:
    print(9, outer8(1, 2, y=3))
except BaseException as error:
    print(10, repr(error), repr(error.__context__))
try:
    print(11, outer8(1, **{'key': 1, 'y': 2}))
except BaseException as error:
    print(12, repr(error), repr(error.__context__))
try:
    try:
        raise TypeError('t')
    except Exception as first:
        first.add_note('note 13')
        raise LookupError([1])
    finally:
        a = small(a)
except Exception as error:
    print(15, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
try:
    d[:1] = small((lambda x, y=d, *z: [x] * 2)([], [], -10**30 + 7))
except Exception as error:
    print(16, type(error).__name__, error)
try:
    try:
        raise AssertionError((1, 2))
    except (ValueError, TypeError) as first:
        first.add_note('note 17')
        raise RuntimeError('run') from first
    finally:
        pass
except Exception as error:
    print(19, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
    here = error.__traceback__
    while here:
        print(here.tb_lineno, here.tb_frame.f_code.co_name)
        here = here.tb_next
match c:
    case str(s):
        print(20, 'str(s)')
    case None:
        print(21, 'None')
    case [x, *rest]:
        print(22, '[x, *rest]')
    case (x, y):
        print(23, '(x, y)')
    case other:
        print(24, other)
try:
    c = small(c - b.split('X', 1))
except Exception as error:
    print(25, type(error).__name__, error)
show(26, lambda: ({x % 3 for x in range(5)} & {1, 2} * 'tab\t'))
for i0 in [[1, 2], [3]]:
    d = i0
    try:
        try:
            raise LookupError([1])
        except LookupError as first:
            first.add_note('note 27')
            raise StopIteration(3)
        finally:
            print(28, 'finally')
    except Exception as error:
        print(29, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
    if 'tab\t'.removeprefix('sp'):
        break
for i0 in range(3):
    b = i0
    def gen30(x):
        try:
            got = yield ()
            print('got', got)
            more = yield from (b for _ in range(2))
            print('more', more)
        except GeneratorExit as error:
            print('caught', repr(error))
            raise RuntimeError(2) from error
        finally:
            print('closing gen30')
        return 10
    it = gen30(1)
    try:
        print(it.send(0))
    except BaseException as error:
        print(31, repr(error), repr(error.__context__))
    try:
        print(next(it, 'none'))
    except BaseException as error:
        print(32, repr(error), repr(error.__context__))
    def outer33(x, /, y='12', *rest, key=-7, **more):
        total = 0
        def inner(z):
            nonlocal total
            total += z
            return total, x, key
        made = [lambda i=i: (i, x, total) for i in range(2)]
        pass
        return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, sorted(locals())
    try:
        print(34, outer33(1, key=5))
    except BaseException as error:
        print(35, repr(error), repr(error.__context__))
    try:
        print(36, outer33(1, **{'key': 1, 'y': 2}))
    except BaseException as error:
        print(37, repr(error), repr(error.__context__))
    try:
        c = small(a)
    except Exception as error:
        print(38, type(error).__name__, error)
def jump39(x):
    for i in range(2):
        try:
            assert i != x, ('assert', i)
        except ValueError as error:
            break
        else:
            print('else', i)
        finally:
            x = small(x)
    else:
        print('whole loop')
    pass
try:
    print(40, jump39(2))
except BaseException as error:
    print(41, repr(error), repr(error.__context__))
try:
    print(42, jump39(-10**30 + 7))
except BaseException as error:
    print(43, repr(error), repr(error.__context__))
match a:
    case [1, _, *_]:
        print(44, '[1, _, *_]')
    case float() | complex():
        print(45, 'float() | complex()')
    case {'a': x, **rest}:
        print(46, "{'a': x, **rest}")
    case []:
        print(47, '[]')
    case other:
        print(48, other)
