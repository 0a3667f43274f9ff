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
    a, b, c, d, e = x, b, 0x1F, [x], {'a': x}
    for i in range(3):
        yield ({} and 0x1F)
    yield from 'ab'


class C2:
    label = property(lambda self: [self.value])
    def __init__(self, value):
        pass
        self.value = value
    def __bool__(self):
        return bool(self.value)
    def __len__(self):
        return self.value
    def __eq__(self, other):
        return self.value == other
    def __add__(self, other):
        return (self.value, other)
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C2'


class Meta3(type):
    def __new__(meta, name, bases, namespace, **named):
        made = super().__new__(meta, name, bases, namespace)
        made.named = sorted(named.items())
        return made
    def __init__(cls, name, bases, namespace, **named):
        super().__init__(name, bases, namespace)
    def __call__(cls, *args):
        print('make', cls.__name__, args)
        return super().__call__(*args)
    def __len__(cls):
        return 7

class M3(metaclass=Meta3, tag=10):
    def __init__(self, value):
        self.value = value
    def __repr__(self):
        return 'M3'

show(4, lambda: M3.named)
show(5, lambda: 1 in M3)
show(6, lambda: M3.absent)
show(7, lambda: M3(1))
show(8, lambda: M3())

try:
    try:
        raise ExceptionGroup('g9', [TypeError('t')])
    except* LookupError as group:
        print(10, repr(group), group.exceptions)
        raise RuntimeError(7)
    except* ValueError as group:
        print(11, repr(group), group.exceptions)
    except* OSError as group:
        print(12, repr(group), group.exceptions)
        raise group.exceptions[0]
except BaseException as error:
    print(13, repr(error), repr(error.__cause__), repr(error.__context__))
match c:
    case {'a': x, **rest}:
        print(14, "{'a': x, **rest}")
    case int(n) if n > 5:
        print(15, 'int(n) if n > 5')
    case list() as whole:
        print(16, 'list() as whole')
    case None:
        print(17, 'None')
    case other:
        print(18, other)
try:
    test = C2(3).twice()
except Exception as error:
    test = type(error).__name__
if test:
    try:
        try:
            raise ValueError('bad', 1)
        except LookupError as first:
            first.add_note('note 19')
            raise ZeroDivisionError
        finally:
            a = small(a)
    except Exception as error:
        print(21, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
        here = error.__traceback__
        while here:
            print(here.tb_lineno, here.tb_frame.f_code.co_name)
            here = here.tb_next
elif test == 10**30:
    for i1 in range(3):
        c = i1
        show(22, lambda: (1 < range(4) <= -10**30 + 7 != {} * format(1.5, 3, '12')))
        match e:
            case []:
                print(23, '[]')
            case None:
                print(24, 'None')
            case {'a': x, **rest}:
                print(25, "{'a': x, **rest}")
            case [1, _, *_]:
                print(26, '[1, _, *_]')
            case other:
                print(27, other)
else:
    print(28, test)
try:
    d = small(''.isdigit())
except Exception as error:
    print(29, type(error).__name__, error)
try:
    try:
        raise ExceptionGroup('g30', [OSError(5), OSError(5), TypeError('t')])
    except* OSError as group:
        print(31, repr(group), group.exceptions)
    except* LookupError as group:
        print(32, repr(group), group.exceptions)
except BaseException as error:
    print(33, repr(error), repr(error.__cause__), repr(error.__context__))
def jump34(x):
    for i in range(2):
        try:
            if i == x: break
        except TypeError as error:
            break
        else:
            print('else', i)
        finally:
            x = small(x)
    else:
        print('whole loop')
    pass
try:
    print(35, jump34(a))
except BaseException as error:
    print(36, repr(error), repr(error.__context__))
try:
    print(37, jump34(e))
except BaseException as error:
    print(38, repr(error), repr(error.__context__))
def gen39(x):
    try:
        got = yield 'x,y,,z'
        print('got', got)
        more = yield from (1, 2)
        print('more', more)
    except ValueError as error:
        print('caught', repr(error))
        raise RuntimeError(2) from error
    finally:
        print('end')
    return 10
it = gen39(1)
try:
    print(list(it))
except BaseException as error:
    print(40, repr(error), repr(error.__context__))
try:
    print(it.send(' pad '))
except BaseException as error:
    print(41, repr(error), repr(error.__context__))
try:
    print(list(it))
except BaseException as error:
    print(42, repr(error), repr(error.__context__))
def jump43(x):
    for i in range(2):
        try:
            if i == x: break
        except ValueError as error:
            break
        else:
            pass
        finally:
            del i
    else:
        print('whole loop')
    pass
try:
    print(44, jump43(-1))
except BaseException as error:
    print(45, repr(error), repr(error.__context__))
try:
    print(46, jump43(d))
except BaseException as error:
    print(47, repr(error), repr(error.__context__))
def gen48(x):
    try:
        got = yield range(4)
        print('got', got)
        raise StopIteration(1)
        print('more', more)
    except KeyError as error:
        print('caught', repr(error))
        yield 'after'
    finally:
        print('end')
    return 10
it = gen48(1)
try:
    print(next(it))
except BaseException as error:
    print(49, repr(error), repr(error.__context__))
try:
    print(next(it))
except BaseException as error:
    print(50, repr(error), repr(error.__context__))
try:
    print(next(it))
except BaseException as error:
    print(51, repr(error), repr(error.__context__))
try:
    print(it.send(None))
except BaseException as error:
    print(52, repr(error), repr(error.__context__))
try:
    print(it.throw(KeyError))
except BaseException as error:
    print(53, repr(error), repr(error.__context__))
show(54, lambda: next(g1(d)))
