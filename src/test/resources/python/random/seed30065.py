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
    def __reversed__(self):
        return iter([self.x])
o1 = M1(a)
match o1:
    case M1(x=int(n)) if n:
        print('number', n)
    case M1([]):
        print('other')
    case M1(a, b) if False:
        print('any')

show(2, lambda: setattr(o1, 'z', 1))
show(3, lambda: o1.x)
show(4, lambda: M1.x.__name__)
show(5, lambda: o1.__dict__)
show(6, lambda: [10, 20, 30][o1])

class M7(str):
    def __contains__(self, x):
        return x
    def __format__(self, spec):
        return f'<{spec}>'
    def __lt__(self, other):
        return 'lt'
    def __len__(self):
        return 3
o7 = M7()

show(8, lambda: str(o7))
show(9, lambda: o7 < 1)
show(10, lambda: [] + o7)
show(11, lambda: o7 + 1)
show(12, lambda: type(o7 * 1).__name__)

def f13(x='Hello'):
    a, b, c, d, e = x, e, 'Hello', [x], {'a': x}
    show(14, lambda: divmod(range(4), range(4)))
    try:
        d = small(d + -10**30 + 7)
    except Exception as error:
        print(15, type(error).__name__, error)
    show(16, lambda: a)
    return small((c in (3.0 * {1, 2, 3}) >= {}))


class Field17:
    def __set_name__(self, owner, name):
        self.name = '_' + name
    def __get__(self, instance, owner=None):
        return self.name if instance is None else getattr(instance, self.name, 'unset')
    def __set__(self, instance, value):
        raise AttributeError('read only')

class M17:
    field = Field17()
    @property
    def twice(self):
        return [self.field] * 2
    @twice.setter
    def twice(self, value):
        self.field = (value, value)
o17 = M17()

show(18, lambda: delattr(o17, 'twice'))
show(19, lambda: o17.twice)
show(20, lambda: M17.field)
show(21, lambda: vars(o17))
show(22, lambda: setattr(o17, 'twice', 3))

show(23, lambda: dict((c is None)))
try:
    try:
        raise ExceptionGroup('g24', [TypeError('t'), OSError(5)])
    except* (TypeError, KeyError) as group:
        print(25, repr(group), group.exceptions)
    else:
        print(26, 'no group')
except BaseException as error:
    print(27, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    test = e
except Exception as error:
    test = type(error).__name__
if test:
    try:
        b, *e = [*0, *(1,), -10**30 + 7]
    except Exception as error:
        print(28, type(error).__name__, error)
    show(29, lambda: e[True])
    match c:
        case [1, _, *_]:
            print(30, '[1, _, *_]')
        case float() | complex():
            print(31, 'float() | complex()')
        case (x, y):
            print(32, '(x, y)')
        case bool(x):
            print(33, 'bool(x)')
        case other:
            print(34, other)
elif test == 'tab\t':
    show(35, lambda: c.swapcase())
    show(36, lambda: e['x'])
else:
    print(37, test)
def outer38(x, /, y=None, *rest, key='tab\t', **more):
    total = 0
    def inner(z):
        nonlocal total
        total, x2 = z, total
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(2)]
    pass
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, sorted(locals())
try:
    print(39, outer38(1, x=2))
except BaseException as error:
    print(40, repr(error), repr(error.__context__))
try:
    print(41, outer38(*[1, 2, 3], **{'q': 1}))
except BaseException as error:
    print(42, repr(error), repr(error.__context__))
try:
    d = small(getattr([3, 1, 2], 1, None))
except Exception as error:
    print(43, type(error).__name__, error)
def gen44(x):
    try:
        got = yield True
        print('got', got)
        more = (yield) or (yield 5)
        print('more', more)
    except ValueError as error:
        print('caught', repr(error))
        raise
    finally:
        print('end')
    return 10
it = gen44(1)
try:
    print(next(it, 'none'))
except BaseException as error:
    print(45, repr(error), repr(error.__context__))
try:
    print(next(it, 'none'))
except BaseException as error:
    print(46, repr(error), repr(error.__context__))
def outer47(x, /, y=None, *rest, key=[3, 1, 2], **more):
    total = 0
    def inner(z):
        nonlocal x, total
        total = [total, z]
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(2)]
    y = rest
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, sorted(locals())
try:
    print(48, outer47(1, 2, y=3))
except BaseException as error:
    print(49, repr(error), repr(error.__context__))
try:
    print(50, outer47(1))
except BaseException as error:
    print(51, repr(error), repr(error.__context__))
try:
    c = small(isinstance('ÄÖ', 1))
    raise KeyError(b)
except LookupError as error:
    print(52, repr(error))
except Exception as error:
    print(53, 'other', type(error).__name__, error.__context__)
finally:
    print(54, 'finally')
try:
    e = small([x + y for x in range(3) for y in range(x) if y != 10])
except Exception as error:
    print(55, type(error).__name__, error)
try:
    d, b = getattr(e, 'real')
except Exception as error:
    print(56, type(error).__name__, error)
show(57, lambda: ())
try:
    e = small(e | [*{1, 2, 3}, *'ab', a])
except Exception as error:
    print(58, type(error).__name__, error)
try:
    try:
        raise ExceptionGroup('g59', [KeyError('k'), OSError(5)])
    except* ValueError as group:
        print(60, repr(group), group.exceptions)
    except* LookupError as group:
        print(61, repr(group), group.exceptions)
    except* (TypeError, KeyError) as group:
        print(62, repr(group), group.exceptions)
    else:
        print(63, 'no group')
except BaseException as error:
    print(64, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    e.copy()
except Exception as error:
    print(65, type(error).__name__, error)
try:
    c, d = c
except Exception as error:
    print(66, type(error).__name__, error)
