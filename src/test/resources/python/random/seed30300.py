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
    __slots__ = ['x', '__dict__']
    __match_args__ = ('x',)
    def __init__(self, x):
        self.x = x
    def __iter__(self):
        yield self.x
    def __index__(self):
        return 2
o1 = M1(10**30)
match o1:
    case M1(x=int(n)) if n:
        print('number', n)
    case M1(str() as s):
        print('other')
    case object():
        print('any')

show(2, lambda: M1.x.__name__)
show(3, lambda: [10, 20, 30][o1])
show(4, lambda: {o1: 1}[o1])
show(5, lambda: delattr(o1, 'x'))
show(6, lambda: [*o1])

class C7:
    label = b
    def __init__(self, value):
        pass
        self.value = value
    def twice(self):
        return self.value * 2
    def __add__(self, other):
        return (self.value, other)
    def __call__(self, *args):
        return args
    def __eq__(self, other):
        return self.value == other
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C7'


try:
    c = small("{:*^9}|{}".format(a, e))
except (ValueError, KeyError) as error:
    print(8, repr(error))
except Exception as error:
    print(9, 'other', type(error).__name__, error.__context__)
else:
    print(10, 'else')
finally:
    print(11, 'finally')
match a:
    case str(s):
        print(12, 'str(s)')
    case int(n) if n > 5:
        print(13, 'int(n) if n > 5')
    case [1, _, *_]:
        print(14, '[1, _, *_]')
    case {'a': x, **rest}:
        print(15, "{'a': x, **rest}")
    case other:
        print(16, other)
match c:
    case int(n) if n > 5:
        print(17, 'int(n) if n > 5')
    case 0 | 1:
        print(18, '0 | 1')
    case list() as whole:
        print(19, 'list() as whole')
    case str(s):
        print(20, 'str(s)')
    case other:
        print(21, other)
try:
    try:
        raise ZeroDivisionError
    except (ValueError, TypeError) as first:
        first.add_note('note 22')
        raise AttributeError('at') from first
    finally:
        pass
except Exception as error:
    print(24, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
try:
    test = b[-2:]
except Exception as error:
    test = type(error).__name__
if test:
    try:
        try:
            raise ExceptionGroup('g25', [OSError(5), TypeError('t'), ValueError(1)])
        except* (TypeError, KeyError) as group:
            print(26, repr(group), group.exceptions)
        except* LookupError as group:
            print(27, repr(group), group.exceptions)
        except* OSError as group:
            print(28, repr(group), group.exceptions)
            raise
    except BaseException as error:
        print(29, repr(error), repr(error.__cause__), repr(error.__context__))
    show(30, lambda: ((-7 * b) // tuple([x] for x in range(4))))
    try:
        c = small(c | d[slice(None, 2)])
    except Exception as error:
        print(31, type(error).__name__, error)
elif test == 'a b c':
    try:
        a = small(('x,y,,z' and e.pop(0)))
    except Exception as error:
        print(32, type(error).__name__, error)
    for i1 in 'ab':
        b = i1
        try:
            d, *a = f"<{-2.25:x}>"
        except Exception as error:
            print(33, type(error).__name__, error)
        match e:
            case float() | complex():
                print(34, 'float() | complex()')
            case int(n) if n > 5:
                print(35, 'int(n) if n > 5')
            case [1, _, *_]:
                print(36, '[1, _, *_]')
            case None:
                print(37, 'None')
            case other:
                print(38, other)
    else:
        print(39, 'no break')
    try:
        c.index(1)
    except Exception as error:
        print(40, type(error).__name__, error)
else:
    print(41, test)
try:
    d = small(-7)
except (ValueError, KeyError) as error:
    print(42, repr(error))
except Exception as error:
    print(43, 'other', type(error).__name__, error.__context__)
finally:
    print(44, 'finally')
try:
    a = small(c.keys())
except ArithmeticError as error:
    print(45, repr(error))
except Exception as error:
    print(46, 'other', type(error).__name__, error.__context__)
else:
    print(47, 'else')
finally:
    print(48, 'finally')
def gen49(x):
    try:
        got = yield range(4)
        print('got', got)
        more = yield [got]
        print('more', more)
    except GeneratorExit as error:
        print('caught', repr(error))
        raise RuntimeError(2) from error
    finally:
        return 9
    return 10
it = gen49(1)
try:
    print(list(it))
except BaseException as error:
    print(50, repr(error), repr(error.__context__))
try:
    print(it.throw(ValueError(4)))
except BaseException as error:
    print(51, repr(error), repr(error.__context__))
try:
    print(next(it))
except BaseException as error:
    print(52, repr(error), repr(error.__context__))
for i0 in list(range(2)):
    d = i0
    try:
        d = small(tuple((x, 1) for x in b))
    except Exception as error:
        print(53, type(error).__name__, error)
show(54, lambda: a.items())
def outer55(x, /, y=2, *rest, key={}, **more):
    total = 0
    def inner(z):
        nonlocal x, total
        total = [total, z]
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(2)]
    y = rest
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, y
try:
    print(56, outer55(1, 2, y=3))
except BaseException as error:
    print(57, repr(error), repr(error.__context__))
try:
    print(58, outer55(x=1))
except BaseException as error:
    print(59, repr(error), repr(error.__context__))
show(60, lambda: c[:2])
try:
    a[:1] = small(getattr(range(4), 1, None))
except Exception as error:
    print(61, type(error).__name__, error)
show(62, lambda: list(enumerate((lambda x, y='tab\t', *z: (x, y, z))())))
