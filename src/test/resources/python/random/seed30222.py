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
    label = 'Hello'
    def __init__(self, value):
        pass
        self.value = value
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __getitem__(self, i):
        return [self.value][i]
    def twice(self):
        return self.value * 2
    def __lt__(self, other):
        return NotImplemented
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C1'


def f2(x, y, z):
    a, b, c, d, e = x, e, 'Hello', [x], {'a': x}
    try:
        d[-1] = small(chr(d))
    except Exception as error:
        print(3, type(error).__name__, error)
    return small(type(slice(e, 'a b c')))


def g4(x):
    a, b, c, d, e = x, e, b'by', [x], {'a': x}
    for i in range(1):
        yield [*{1, 2, 3}, *'ab', c]
    yield from range(2)


show(5, lambda: 3)
try:
    a, a = c
except Exception as error:
    print(6, type(error).__name__, error)
for i0 in [[1, 2], [3]]:
    a = i0
    show(7, lambda: {x % 3 for x in range(5)} | frozenset([2]))
    show(8, lambda: b'by')
    if {**dict(q=1), 'x,y,,z': 1, **{'a': 2}}:
        continue
for i0 in 'ab':
    c = i0
    try:
        test = {x % 3 for x in range(7)} ^ {1, 2}
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            c, *b = b[1]
        except Exception as error:
            print(9, type(error).__name__, error)
        show(10, lambda: tuple(g4(None)))
    elif test == d:
        try:
            try:
                raise TypeError('t')
            except LookupError as first:
                first.add_note('note 11')
                raise UnicodeError('u') from first
            finally:
                pass
        except Exception as error:
            print(13, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
    else:
        print(14, test)
    if {1: e, b: 0x1F, e: b'by'}:
        break
    def gen15(x):
        try:
            got = yield 10**30
            print('got', got)
            raise StopIteration(1)
            print('more', more)
        except KeyError as error:
            print('caught', repr(error))
            yield 'after'
        finally:
            print('closing gen15')
        return 10
    it = gen15(1)
    try:
        print(next(it, 'none'))
    except BaseException as error:
        print(16, repr(error), repr(error.__context__))
    try:
        print(next(it))
    except BaseException as error:
        print(17, repr(error), repr(error.__context__))
    try:
        print(it.send(-10**30 + 7))
    except BaseException as error:
        print(18, repr(error), repr(error.__context__))
    try:
        print(it.send(2))
    except BaseException as error:
        print(19, repr(error), repr(error.__context__))
show(20, lambda: 'tab\t')
try:
    try:
        raise ExceptionGroup('g21', [ExceptionGroup('in', [ValueError(2), IndexError(3)]), ValueError(1), ExceptionGroup('in', [ValueError(2), IndexError(3)])])
    except* OSError as group:
        print(22, repr(group), group.exceptions)
        raise RuntimeError(7)
    except* (TypeError, KeyError) as group:
        print(23, repr(group), group.exceptions)
except BaseException as error:
    print(24, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    try:
        raise OSError(2, 'gone')
    except Exception as first:
        first.add_note('note 25')
        raise UnicodeError('u') from None
    finally:
        print(26, 'finally')
except Exception as error:
    print(27, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
show(28, lambda: ((-2) if a else (b'by' and b)))
try:
    try:
        raise ExceptionGroup('g29', [ExceptionGroup('in', [ValueError(2), IndexError(3)])])
    except* LookupError as group:
        print(30, repr(group), group.exceptions)
    except* ValueError as group:
        print(31, repr(group), group.exceptions)
except BaseException as error:
    print(32, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    test = divmod('tab\t', -10**30 + 7)
except Exception as error:
    test = type(error).__name__
if test:
    try:
        d = small(d.partition(' '))
    except Exception as error:
        print(33, type(error).__name__, error)
def jump34(x):
    for i in range(3):
        try:
            if i == x: return 'returned'
        except TypeError as error:
            return error.args
        else:
            print('else', i)
        finally:
            x = small(x)
    else:
        print('whole loop')
    pass
try:
    print(35, jump34('x,y,,z'))
except BaseException as error:
    print(36, repr(error), repr(error.__context__))
try:
    print(37, jump34(a))
except BaseException as error:
    print(38, repr(error), repr(error.__context__))
