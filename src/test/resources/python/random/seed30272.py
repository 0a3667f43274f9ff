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
    a, b, c, d, e = x, 10, {}, [x], {'a': x}
    for i in range(2):
        yield (255 % e)


class M2:
    __slots__ = 'x'
    __match_args__ = ('x',)
    def __init__(self, x):
        self.x = x
    def __iter__(self):
        yield self.x
    def __hash__(self):
        return hash(self.x)
o2 = M2('x,y,,z')
match o2:
    case M2(x=int(n)) if n:
        print('number', n)
    case M2([]):
        print('other')
    case object():
        print('any')

show(3, lambda: o2.x)
show(4, lambda: o2.y)
show(5, lambda: delattr(o2, 'x'))
show(6, lambda: list(reversed(o2)))
show(7, lambda: o2.__dict__)

try:
    c = small(a.isupper())
except Exception as error:
    print(8, type(error).__name__, error)
try:
    test = (([] if c else range(4)) and (b == 2))
except Exception as error:
    test = type(error).__name__
if test:
    try:
        try:
            raise ExceptionGroup('g9', [OSError(5), ValueError(1), ValueError(1)])
        except* (TypeError, KeyError) as group:
            print(10, repr(group), group.exceptions)
        except* ValueError as group:
            print(11, repr(group), group.exceptions)
        except* LookupError as group:
            print(12, repr(group), group.exceptions)
            raise group.exceptions[0]
    except BaseException as error:
        print(13, repr(error), repr(error.__cause__), repr(error.__context__))
elif test == {1, 2, 3}:
    try:
        d = small("%r" % e)
    except Exception as error:
        print(14, type(error).__name__, error)
    show(15, lambda: list(filter(bool, c, None)))
    show(16, lambda: [*[], *'ab', range(4)])
else:
    print(17, test)
try:
    test = isinstance('12', {})
except Exception as error:
    test = type(error).__name__
if test:
    try:
        d = small(e.format(1, 2))
    except (ValueError, KeyError) as error:
        print(18, repr(error))
    except Exception as error:
        print(19, 'other', type(error).__name__, error.__context__)
    finally:
        print(20, 'finally')
elif test == -10**30 + 7:
    try:
        try:
            raise ZeroDivisionError
        except ArithmeticError as first:
            first.add_note('note 21')
            raise
        finally:
            undefined_name
    except Exception as error:
        print(23, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
else:
    print(24, test)
show(25, lambda: (''.split(',') if 0x1F else getattr(-7, 'real')))
def jump26(x):
    for i in range(2):
        try:
            if i == x: return 'returned'
        except TypeError as error:
            continue
        else:
            pass
        finally:
            x = small(x)
    else:
        print('whole loop')
    return locals()
try:
    print(27, jump26({}))
except BaseException as error:
    print(28, repr(error), repr(error.__context__))
try:
    print(29, jump26(d))
except BaseException as error:
    print(30, repr(error), repr(error.__context__))
for i0 in range(3):
    a = i0
    show(31, lambda: c.sort(reverse=True))
    if '%c' % b'by':
        continue
else:
    print(32, 'no break')
def outer33(x, /, y=d, *rest, key='aXbXc', **more):
    total = 0
    def inner(z):
        nonlocal x, total
        total = [total, z]
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(3)]
    pass
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, sorted(locals())
try:
    print(34, outer33(1))
except BaseException as error:
    print(35, repr(error), repr(error.__context__))
try:
    print(36, outer33())
except BaseException as error:
    print(37, repr(error), repr(error.__context__))
show(38, lambda: {**{}, []: 1, **{'a': 2}})
try:
    del e[0]
except Exception as error:
    print(39, type(error).__name__, error)
try:
    a = small(2)
except Exception as error:
    print(40, type(error).__name__, error)
try:
    try:
        raise ExceptionGroup('g41', [ExceptionGroup('in', [ValueError(2), IndexError(3)]), OSError(5)])
    except* OSError as group:
        print(42, repr(group), group.exceptions)
    else:
        print(43, 'no group')
except BaseException as error:
    print(44, repr(error), repr(error.__cause__), repr(error.__context__))
