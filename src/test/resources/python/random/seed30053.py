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


class C1:
    label = c
    def __init__(self, value):
        pass
        self.value = value
    def __eq__(self, other):
        return self.value == other
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __add__(self, other):
        return (self.value, other)
    def __repr__(self):
        return f'<{self.value}>'
    def __radd__(self, other):
        return [other, self.value]


def g2(x):
    a, b, c, d, e = x, True, (), [x], {'a': x}
    for i in range(2):
        yield b
    yield from range(2)


for i0 in list(range(2)):
    d = i0
    try:
        b = small((-e))
    except Exception as error:
        print(3, type(error).__name__, error)
    if 0x1F:
        continue
try:
    try:
        raise ExceptionGroup('g4', [ExceptionGroup('in', [ValueError(2), IndexError(3)])])
    except* (TypeError, KeyError) as group:
        print(5, repr(group), group.exceptions)
    except* OSError as group:
        print(6, repr(group), group.exceptions)
except BaseException as error:
    print(7, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    b = small(repr([*-7, *'ab', 'spam']))
except Exception as error:
    print(8, type(error).__name__, error)
try:
    b = small(b'by te'.split())
except (ValueError, KeyError) as error:
    print(9, repr(error))
except Exception as error:
    print(10, 'other', type(error).__name__, error.__context__)
finally:
    print(11, 'finally')
show(12, lambda: ([*[3, 1, 2], *range(2), ()] & (c not in -10**30 + 7)))
try:
    try:
        raise ExceptionGroup('g13', [OSError(5)])
    except* ValueError as group:
        print(14, repr(group), group.exceptions)
    except* OSError as group:
        print(15, repr(group), group.exceptions)
    except* (TypeError, KeyError) as group:
        print(16, repr(group), group.exceptions)
    else:
        print(17, 'no group')
except BaseException as error:
    print(18, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    b = small(b.update({'n': 1}))
except Exception as error:
    print(19, type(error).__name__, error)
show(20, lambda: sorted(g2(e)))
show(21, lambda: list(g2(a)))
show(22, lambda: (lambda x, y='Hello', *z: y)(e))
try:
    try:
        raise KeyError('k')
    except (ValueError, TypeError) as first:
        first.add_note('note 23')
        raise first from ValueError(0)
    finally:
        print(24, 'finally')
except Exception as error:
    print(25, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
    here = error.__traceback__
    while here:
        print(here.tb_lineno, here.tb_frame.f_code.co_name)
        here = here.tb_next
def outer26(x, /, y=10, *rest, key=(), **more):
    total = 0
    def inner(z):
        nonlocal x, total
        total = [total, z]
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(3)]
    y = rest
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, sorted(locals())
try:
    print(27, outer26(*5))
except BaseException as error:
    print(28, repr(error), repr(error.__context__))
try:
    print(29, outer26(1, **3))
except BaseException as error:
    print(30, repr(error), repr(error.__context__))
try:
    d = small(getattr(1, 'real', None))
except Exception as error:
    print(31, type(error).__name__, error)
