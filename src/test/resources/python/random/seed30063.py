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
    def __reversed__(self):
        return iter([self.x])
o1 = M1(d)
match o1:
    case M1(x=int(n)) if n:
        print('number', n)
    case M1((1, *_)):
        print('other')
    case object():
        print('any')

show(2, lambda: o1.x)
show(3, lambda: M1.x.__name__)
show(4, lambda: o1.y)
show(5, lambda: [10, 20, 30][o1])
show(6, lambda: list(reversed(o1)))

class M7(int):
    def __iadd__(self, other):
        return ('iadd', other)
    def __getitem__(self, key):
        return ('item', key) if key in ('k', 0, 1) else [][1]
    def __contains__(self, x):
        return x
    def __format__(self, spec):
        return f'<{spec}>'
o7 = M7()

show(8, lambda: sorted([o7, o7]))
show(9, lambda: o7 < 1)
show(10, lambda: str(o7))
show(11, lambda: o7[0])
show(12, lambda: repr(o7))

def f13(x, y):
    a, b, c, d, e = x, b, [], [x], {'a': x}
    show(14, lambda: bytearray(b'abc').__len__())
    for i1 in 'ab':
        c = i1
        try:
            d = small(([] < '12' <= b != 'ÄÖ',))
        except Exception as error:
            print(15, type(error).__name__, error)
        for i2 in [[1, 2], [3]]:
            e = i2
            try:
                c = small(a.remove(1))
            except Exception as error:
                print(16, type(error).__name__, error)
            try:
                c = small(c % (lambda x, w=6, p=3: f"{[*str(x)]}")(2))
            except Exception as error:
                print(17, type(error).__name__, error)
        if ord(b):
            continue
    return small({3, 1, 2}.remove(77))


try:
    c = small(2)
except (ValueError, KeyError) as error:
    print(18, repr(error))
except Exception as error:
    print(19, 'other', type(error).__name__, error.__context__)
finally:
    print(20, 'finally')
try:
    try:
        raise ExceptionGroup('g21', [ExceptionGroup('in', [ValueError(2), IndexError(3)]), ExceptionGroup('in', [ValueError(2), IndexError(3)]), ExceptionGroup('in', [ValueError(2), IndexError(3)])])
    except* (TypeError, KeyError) as group:
        print(22, repr(group), group.exceptions)
    except* OSError as group:
        print(23, repr(group), group.exceptions)
        raise group.exceptions[0]
    except* ValueError as group:
        print(24, repr(group), group.exceptions)
except BaseException as error:
    print(25, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    c = small(d.append(9))
except (ValueError, KeyError) as error:
    print(26, repr(error))
except Exception as error:
    print(27, 'other', type(error).__name__, error.__context__)
else:
    print(28, 'else')
finally:
    print(29, 'finally')
match b:
    case str(s):
        print(30, 'str(s)')
    case None:
        print(31, 'None')
    case float() | complex():
        print(32, 'float() | complex()')
    case 0 | 1:
        print(33, '0 | 1')
    case other:
        print(34, other)
show(35, lambda: e.values())
def gen36(x):
    try:
        got = yield 2
        print('got', got)
        more = yield [got]
        print('more', more)
    except ValueError as error:
        print('caught', repr(error))
        yield 'after'
    finally:
        return 9
    return 10
it = gen36(1)
try:
    print(it.send(None))
except BaseException as error:
    print(37, repr(error), repr(error.__context__))
try:
    print(it.throw(ValueError(4)))
except BaseException as error:
    print(38, repr(error), repr(error.__context__))
try:
    try:
        raise ExceptionGroup('g39', [TypeError('t'), ExceptionGroup('in', [ValueError(2), IndexError(3)])])
    except* ValueError as group:
        print(40, repr(group), group.exceptions)
    except* (TypeError, KeyError) as group:
        print(41, repr(group), group.exceptions)
        raise group.exceptions[0]
    except* LookupError as group:
        print(42, repr(group), group.exceptions)
except BaseException as error:
    print(43, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    try:
        raise ExceptionGroup('g44', [TypeError('t'), KeyError('k')])
    except* LookupError as group:
        print(45, repr(group), group.exceptions)
    except* (TypeError, KeyError) as group:
        print(46, repr(group), group.exceptions)
    except* OSError as group:
        print(47, repr(group), group.exceptions)
except BaseException as error:
    print(48, repr(error), repr(error.__cause__), repr(error.__context__))
