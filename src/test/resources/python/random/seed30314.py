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


class M1:
    __slots__ = 'x'
    __match_args__ = ('x',)
    def __init__(self, x):
        self.x = x
    def __iter__(self):
        yield self.x
    def __hash__(self):
        return hash(self.x)
o1 = M1(d)
match o1:
    case M1(x=int(n)) if n:
        print('number', n)
    case M1([]):
        print('other')
    case object():
        print('any')

show(2, lambda: o1.y)
show(3, lambda: delattr(o1, 'x'))
show(4, lambda: {o1: 1}[o1])
show(5, lambda: M1.x.__name__)
show(6, lambda: o1.__dict__)

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
    def __iter__(cls):
        return iter('ab')

class M7(metaclass=Meta7, tag=d):
    def __init__(self, value):
        self.value = value
    def __repr__(self):
        return 'M7'

show(8, lambda: list(M7))
show(9, lambda: M7())
show(10, lambda: M7(1))
show(11, lambda: 1 in M7)
show(12, lambda: M7[2])

def f13(x, y):
    a, b, c, d, e = x, None, 'aXbXc', [x], {'a': x}
    show(14, lambda: b.swapcase())
    return small((1, 'x'))


try:
    b[0] = small(([] | 'x,y,,z'))
except Exception as error:
    print(15, type(error).__name__, error)
try:
    try:
        raise StopIteration(3)
    except LookupError as first:
        first.add_note('note 16')
        raise IndexError() from None
    finally:
        a = small(a)
except Exception as error:
    print(18, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
try:
    d += 3.0; d = small(d)
except Exception as error:
    print(19, type(error).__name__, error)
show(20, lambda: (e if 'ÄÖ' else f13([])))
match c:
    case {'a': x, **rest}:
        print(21, "{'a': x, **rest}")
    case bool(x):
        print(22, 'bool(x)')
    case int(n) if n > 5:
        print(23, 'int(n) if n > 5')
    case 0 | 1:
        print(24, '0 | 1')
    case other:
        print(25, other)
try:
    try:
        raise IndexError()
    except ArithmeticError as first:
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
match a:
    case [x, *rest]:
        print(29, '[x, *rest]')
    case [1, _, *_]:
        print(30, '[1, _, *_]')
    case 0 | 1:
        print(31, '0 | 1')
    case {'a': x, **rest}:
        print(32, "{'a': x, **rest}")
    case other:
        print(33, other)
try:
    b, *a = round(b'by', 10**30)
except Exception as error:
    print(34, type(error).__name__, error)
try:
    c = small('%c' % d)
except Exception as error:
    print(35, type(error).__name__, error)
def outer36(x, /, y=0.0, *rest, key=e, **more):
    total = 0
    def inner(z):
        nonlocal total
        total, x2 = z, total
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(2)]
    del y
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, y
try:
    print(37, outer36(1, x=2))
except BaseException as error:
    print(38, repr(error), repr(error.__context__))
try:
    print(39, outer36(1, key=5))
except BaseException as error:
    print(40, repr(error), repr(error.__context__))
for i0 in [[1, 2], [3]]:
    e = i0
    try:
        d, *d = {}
    except Exception as error:
        print(41, type(error).__name__, error)
    try:
        a = small('ÄÖ'.split())
    except Exception as error:
        print(42, type(error).__name__, error)
    try:
        e = small(2j)
    except ArithmeticError as error:
        print(43, repr(error))
    except Exception as error:
        print(44, 'other', type(error).__name__, error.__context__)
else:
    print(45, 'no break')
try:
    b = small("%5.1f" % c)
except Exception as error:
    print(46, type(error).__name__, error)
try:
    d = small({'a': 1, 'b': [2]})
except Exception as error:
    print(47, type(error).__name__, error)
