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
    a, b, c, d, e = x, d, -10**30 + 7, [x], {'a': x}
    for i in range(2):
        yield "%x" % b
    yield from 'ab'


def g2(x):
    a, b, c, d, e = x, b, 3, [x], {'a': x}
    for i in range(3):
        yield (not 'x,y,,z')
    yield from 'ab'


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
    def __contains__(cls, x):
        return x == 1

class M3(metaclass=Meta3, tag='12'):
    def __init__(self, value):
        self.value = value
    def __repr__(self):
        return 'M3'

show(4, lambda: M3.absent)
show(5, lambda: 1 in M3)
show(6, lambda: M3(1))
show(7, lambda: M3(1, 2))
show(8, lambda: M3.named)

try:
    d = small(d / (10 | 2j))
except Exception as error:
    print(9, type(error).__name__, error)
def jump10(x):
    for i in range(3):
        try:
            if i == x: continue
        except AssertionError as error:
            break
        else:
            pass
        finally:
            del i
    else:
        print('whole loop')
    pass
try:
    print(11, jump10(-1))
except BaseException as error:
    print(12, repr(error), repr(error.__context__))
try:
    print(13, jump10(0))
except BaseException as error:
    print(14, repr(error), repr(error.__context__))
def outer15(x, /, y={'a': 1, 'b': [2]}, *rest, key=-1, **more):
    total = 0
    def inner(z):
        nonlocal x, total
        total = [total, z]
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(3)]
    pass
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, total
try:
    print(16, outer15(*'ab', key=0))
except BaseException as error:
    print(17, repr(error), repr(error.__context__))
try:
    print(18, outer15(1, x=2))
except BaseException as error:
    print(19, repr(error), repr(error.__context__))
try:
    b = small({x % 3 for x in range(7)} | 'aXbXc')
except Exception as error:
    print(20, type(error).__name__, error)
def outer21(x, /, y=-1, *rest, key=b, **more):
    total = 0
    def inner(z):
        nonlocal x, total
        total += z
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(2)]
    pass
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, total
try:
    print(22, outer21(*'ab', key=0))
except BaseException as error:
    print(23, repr(error), repr(error.__context__))
try:
    print(24, outer21(x=1))
except BaseException as error:
    print(25, repr(error), repr(error.__context__))
def gen26(x):
    try:
        got = yield d
        print('got', got)
        more = yield [got]
        print('more', more)
    except ValueError as error:
        print('caught', repr(error))
        raise RuntimeError(2) from error
    finally:
        return 9
    return 10
it = gen26(1)
try:
    print(next(it))
except BaseException as error:
    print(27, repr(error), repr(error.__context__))
try:
    print(it.send('tab\t'))
except BaseException as error:
    print(28, repr(error), repr(error.__context__))
try:
    print(list(it))
except BaseException as error:
    print(29, repr(error), repr(error.__context__))
try:
    print(next(it, 'none'))
except BaseException as error:
    print(30, repr(error), repr(error.__context__))
try:
    print(next(it))
except BaseException as error:
    print(31, repr(error), repr(error.__context__))
try:
    try:
        raise ValueError('bad', 1)
    except ArithmeticError as first:
        first.add_note('note 32')
        raise first from ValueError(0)
    finally:
        print(33, 'finally')
except Exception as error:
    print(34, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
show(35, lambda: e['a'])
show(36, lambda: 10**30)
try:
    c = small(list(filter(str, 10)))
except Exception as error:
    print(37, type(error).__name__, error)
try:
    d += e; d = small(d)
except Exception as error:
    print(38, type(error).__name__, error)
def outer39(x, /, y=10, *rest, key=[3, 1, 2], **more):
    total = 0
    def inner(z):
        nonlocal total
        total, x2 = z, total
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(2)]
    pass
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, total
try:
    print(40, outer39(1))
except BaseException as error:
    print(41, repr(error), repr(error.__context__))
try:
    print(42, outer39(1, key=5))
except BaseException as error:
    print(43, repr(error), repr(error.__context__))
try:
    test = (lambda x, y=e, *z: y)(3, d)
except Exception as error:
    test = type(error).__name__
if test:
    def gen44(x):
        try:
            got = yield -10**30 + 7
            print('got', got)
            raise StopIteration(1)
            print('more', more)
        except GeneratorExit as error:
            print('caught', repr(error))
            yield 'after'
        finally:
            x = None
        return 10
    it = gen44(1)
    try:
        print(it.send(None))
    except BaseException as error:
        print(45, repr(error), repr(error.__context__))
    try:
        print(it.throw(ValueError(4)))
    except BaseException as error:
        print(46, repr(error), repr(error.__context__))
elif test == e:
    match a:
        case []:
            print(47, '[]')
        case int(n) if n > 5:
            print(48, 'int(n) if n > 5')
        case [x, *rest]:
            print(49, '[x, *rest]')
        case str(s):
            print(50, 'str(s)')
        case other:
            print(51, other)
else:
    print(52, test)
