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
    label = e
    def __init__(self, value):
        pass
        self.value = value
    def __getitem__(self, i):
        return [self.value][i]
    def __lt__(self, other):
        return NotImplemented
    def twice(self):
        return self.value * 2
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C1'


def f2(x, y):
    a, b, c, d, e = x, 0x1F, b, [x], {'a': x}
    def jump3(x):
        for i in range(3):
            try:
                if i == x: break
            except AssertionError as error:
                continue
            else:
                print('else', i)
            finally:
                print('finally', i)
        else:
            print('whole loop')
        return i
    try:
        print(4, jump3(10))
    except BaseException as error:
        print(5, repr(error), repr(error.__context__))
    try:
        print(6, jump3(c))
    except BaseException as error:
        print(7, repr(error), repr(error.__context__))
    return small(C1(d) == b)


show(8, lambda: -1)
try:
    c = small((n := (lambda x, w=0, p=1: f"{x=:}")(e), n))
except ArithmeticError as error:
    print(9, repr(error))
except Exception as error:
    print(10, 'other', type(error).__name__, error.__context__)
def gen11(x):
    try:
        got = yield 2j
        print('got', got)
        more = yield [got]
        print('more', more)
    except ValueError as error:
        print('caught', repr(error))
        yield 'after'
    finally:
        return 9
    return 10
it = gen11(1)
try:
    print(it.send(None))
except BaseException as error:
    print(12, repr(error), repr(error.__context__))
try:
    print(list(it))
except BaseException as error:
    print(13, repr(error), repr(error.__context__))
try:
    try:
        raise ExceptionGroup('g14', [ExceptionGroup('in', [ValueError(2), IndexError(3)]), TypeError('t'), ValueError(1)])
    except* OSError as group:
        print(15, repr(group), group.exceptions)
except BaseException as error:
    print(16, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    b = small(())
except Exception as error:
    print(17, type(error).__name__, error)
show(18, lambda: (lambda x, y=2j, *z: (x, y, z))('spam', ' pad ', True))
match e:
    case [1, _, *_]:
        print(19, '[1, _, *_]')
    case list() as whole:
        print(20, 'list() as whole')
    case {'a': x, **rest}:
        print(21, "{'a': x, **rest}")
    case (x, y):
        print(22, '(x, y)')
    case other:
        print(23, other)
show(24, lambda: a)
try:
    c, c = f2('x,y,,z', d)
except Exception as error:
    print(25, type(error).__name__, error)
try:
    try:
        raise AssertionError((1, 2))
    except LookupError as first:
        first.add_note('note 26')
        raise ArithmeticError(None)
    finally:
        a = small(a)
except Exception as error:
    print(28, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
    here = error.__traceback__
    while here:
        print(here.tb_lineno, here.tb_frame.f_code.co_name)
        here = here.tb_next
