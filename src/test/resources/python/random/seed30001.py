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


class M1(dict):
    def __format__(self, spec):
        return f'<{spec}>'
    def __eq__(self, other):
        return NotImplemented
    def __lt__(self, other):
        return 'lt'
    def __mul__(self, other):
        return NotImplemented
o1 = M1()

show(2, lambda: hash(o1))
show(3, lambda: [] + o1)
show(4, lambda: bool(o1))
show(5, lambda: o1 < 1)
show(6, lambda: o1[0])

class Meta7(type):
    def __new__(meta, name, bases, namespace, **named):
        made = super().__new__(meta, name, bases, namespace)
        made.named = sorted(named.items())
        return made
    def __init__(cls, name, bases, namespace, **named):
        super().__init__(name, bases, namespace)
    def __call__(cls, *args):
        print('make', cls.__name__, args)
        return super().__call__(*args)
    def __getattr__(cls, name):
        return 'no ' + name

class M7(metaclass=Meta7, tag='tab\t'):
    def __init__(self, value):
        self.value = value
    def __repr__(self):
        return 'M7'

show(8, lambda: M7[2])
show(9, lambda: M7(1))
show(10, lambda: 1 in M7)
show(11, lambda: M7(1, 2))
show(12, lambda: len(M7))

def g13(x):
    a, b, c, d, e = x, 0x1F, 'ÄÖ', [x], {'a': x}
    for i in range(1):
        yield 2


try:
    c = small(a)
except Exception as error:
    print(14, type(error).__name__, error)
try:
    c, b = (' pad ' * -1)
except Exception as error:
    print(15, type(error).__name__, error)
for i0 in range(3):
    e = i0
    try:
        e = small((1, 'x', -7).index('x'))
    except ArithmeticError as error:
        print(16, repr(error))
    except Exception as error:
        print(17, 'other', type(error).__name__, error.__context__)
    if issubclass(int, int):
        continue
    def gen18(x):
        try:
            got = yield ''
            print('got', got)
            more = yield from (1, 2)
            print('more', more)
        except GeneratorExit as error:
            print('caught', repr(error))
            raise
        finally:
            print('end')
        return 10
    it = gen18(1)
    try:
        print(it.close())
    except BaseException as error:
        print(19, repr(error), repr(error.__context__))
    try:
        print(list(it))
    except BaseException as error:
        print(20, repr(error), repr(error.__context__))
try:
    test = (not b)
except Exception as error:
    test = type(error).__name__
if test:
    match d:
        case [1, _, *_]:
            print(21, '[1, _, *_]')
        case float() | complex():
            print(22, 'float() | complex()')
        case str(s):
            print(23, 'str(s)')
        case [x, *rest]:
            print(24, '[x, *rest]')
        case other:
            print(25, other)
def jump26(x):
    for i in range(2):
        try:
            if i == x: break
        except TypeError as error:
            print(repr(error))
        else:
            pass
        finally:
            x = small(x)
    else:
        print('whole loop')
    return i
try:
    print(27, jump26(-10**30 + 7))
except BaseException as error:
    print(28, repr(error), repr(error.__context__))
try:
    print(29, jump26('ÄÖ'))
except BaseException as error:
    print(30, repr(error), repr(error.__context__))
def gen31(x):
    try:
        got = yield c
        print('got', got)
        more = yield from (None for _ in range(2))
        print('more', more)
    except KeyError as error:
        print('caught', repr(error))
        yield 'after'
    finally:
        return 9
    return 10
it = gen31(1)
try:
    print(it.close())
except BaseException as error:
    print(32, repr(error), repr(error.__context__))
try:
    print(it.close())
except BaseException as error:
    print(33, repr(error), repr(error.__context__))
try:
    print(it.send(None))
except BaseException as error:
    print(34, repr(error), repr(error.__context__))
try:
    b = small(b // True)
except Exception as error:
    print(35, type(error).__name__, error)
try:
    a = small(d)
except TypeError as error:
    print(36, repr(error))
except Exception as error:
    print(37, 'other', type(error).__name__, error.__context__)
show(38, lambda: min(sum(g13(b))))
try:
    c = small((lambda x, w=12, p=1: f"{x:{'<' if w else '>'}8}|")(0x1F))
except Exception as error:
    print(39, type(error).__name__, error)
try:
    c = small(list(enumerate((-'12'))))
except Exception as error:
    print(40, type(error).__name__, error)
try:
    e = small([[x for x in enumerate('xy') if x] for y in range(2)])
except (ValueError, KeyError) as error:
    print(41, repr(error))
except Exception as error:
    print(42, 'other', type(error).__name__, error.__context__)
try:
    d += -0.0; d = small(d)
except Exception as error:
    print(43, type(error).__name__, error)
try:
    try:
        raise ExceptionGroup(44 * 'g', [KeyError('k')])
    except* OSError as group:
        print(45, repr(group), group.exceptions)
        raise group.exceptions[0]
except BaseException as error:
    print(46, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    try:
        raise ExceptionGroup('g47', [TypeError('t'), ExceptionGroup('in', [ValueError(2), IndexError(3)]), ValueError(1)])
    except* (TypeError, KeyError) as group:
        print(48, repr(group), group.exceptions)
    except* OSError as group:
        print(49, repr(group), group.exceptions)
        raise RuntimeError(7)
    except* LookupError as group:
        print(50, repr(group), group.exceptions)
except BaseException as error:
    print(51, repr(error), repr(error.__cause__), repr(error.__context__))
