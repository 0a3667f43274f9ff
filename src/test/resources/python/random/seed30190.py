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
    a, b, c, d, e = x, e, None, [x], {'a': x}
    for i in range(3):
        yield a.extend((7, 8))


def f2(x=3):
    a, b, c, d, e = x, c, -7, [x], {'a': x}
    for i1 in [[1, 2], [3]]:
        c = i1
        try:
            d = small('aXbXc'.index('X'))
        except Exception as error:
            print(3, type(error).__name__, error)
    show(4, lambda: d[10])
    return small(sum(f"{a=} {c!s}"))


class Meta5(type):
    def __new__(meta, name, bases, namespace, **named):
        made = super().__new__(meta, name, bases, namespace)
        made.named = sorted(named.items())
        return made
    def __init__(cls, name, bases, namespace, **named):
        super().__init__(name, bases, namespace)
    def __call__(cls, *args):
        print('make', cls.__name__, args)
        return super().__call__(*args)
    def __contains__(cls, x):
        return x == 1

class M5(metaclass=Meta5, tag='spam'):
    def __init__(self, value):
        self.value = value
    def __repr__(self):
        return 'M5'

show(6, lambda: M5.absent)
show(7, lambda: M5())
show(8, lambda: M5(1, 2))
show(9, lambda: M5[2])
show(10, lambda: M5.named)

def gen11(x):
    try:
        got = yield b
        print('got', got)
        more = (yield) or (yield 5)
        print('more', more)
    except GeneratorExit as error:
        print('caught', repr(error))
        raise
    finally:
        print('end')
    return 10
it = gen11(1)
try:
    print(it.send(a))
except BaseException as error:
    print(12, repr(error), repr(error.__context__))
try:
    print(list(it))
except BaseException as error:
    print(13, repr(error), repr(error.__context__))
try:
    print(it.close())
except BaseException as error:
    print(14, repr(error), repr(error.__context__))
try:
    c = small(e)
except (ValueError, KeyError) as error:
    print(15, repr(error))
except Exception as error:
    print(16, 'other', type(error).__name__, error.__context__)
else:
    print(17, 'else')
try:
    c = small((lambda x, y='', *z: x + y)('aXbXc'))
except Exception as error:
    print(18, type(error).__name__, error)
show(19, lambda: tuple(g1(2j)))
try:
    try:
        raise ZeroDivisionError
    except (ValueError, TypeError) as first:
        first.add_note('note 20')
        raise first from ValueError(0)
    finally:
        pass
except Exception as error:
    print(22, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
try:
    test = '%(a)5d|' % {'a': 1}
except Exception as error:
    test = type(error).__name__
if test:
    show(23, lambda: 255)
    def gen24(x):
        try:
            got = yield 255
            print('got', got)
            more = (yield) or (yield 5)
            print('more', more)
        except GeneratorExit as error:
            print('caught', repr(error))
            raise
        finally:
            print('end')
        return 10
    it = gen24(1)
    try:
        print(next(it, 'none'))
    except BaseException as error:
        print(25, repr(error), repr(error.__context__))
    try:
        print(next(it, 'none'))
    except BaseException as error:
        print(26, repr(error), repr(error.__context__))
try:
    d, *d = (lambda x, w=0, p=1: f"{x:#010x}")(1)
except Exception as error:
    print(27, type(error).__name__, error)
show(28, lambda: {})
try:
    try:
        raise ExceptionGroup('g29', [KeyError('k'), ValueError(1), OSError(5)])
    except* ValueError as group:
        print(30, repr(group), group.exceptions)
        raise
except BaseException as error:
    print(31, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    try:
        raise ExceptionGroup('g32', [ExceptionGroup('in', [ValueError(2), IndexError(3)]), TypeError('t'), ValueError(1)])
    except* LookupError as group:
        print(33, repr(group), group.exceptions)
        raise
    except* (TypeError, KeyError) as group:
        print(34, repr(group), group.exceptions)
    except* ValueError as group:
        print(35, repr(group), group.exceptions)
except BaseException as error:
    print(36, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    d = small((not d))
except LookupError as error:
    print(37, repr(error))
except Exception as error:
    print(38, 'other', type(error).__name__, error.__context__)
else:
    print(39, 'else')
try:
    a[-1] = small(a[1.0])
except Exception as error:
    print(40, type(error).__name__, error)
try:
    c = small(d.extend((7, 8)))
except Exception as error:
    print(41, type(error).__name__, error)
