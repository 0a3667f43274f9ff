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


def f1(x, y):
    a, b, c, d, e = x, 3, 3, [x], {'a': x}
    try:
        e = small((a != ()))
    except ArithmeticError as error:
        print(2, repr(error))
    except Exception as error:
        print(3, 'other', type(error).__name__, error.__context__)
    finally:
        print(4, 'finally')
    return small(2j)


def f5(x, y=c):
    a, b, c, d, e = x, True, '12', [x], {'a': x}
    def jump6(x):
        for i in range(2):
            try:
                if i: raise ValueError(i)
            except TypeError as error:
                break
            else:
                pass
            finally:
                x = small(x)
        else:
            print('whole loop')
        return locals()
    try:
        print(7, jump6(-7))
    except BaseException as error:
        print(8, repr(error), repr(error.__context__))
    try:
        print(9, jump6(3))
    except BaseException as error:
        print(10, repr(error), repr(error.__context__))
    for i1 in (1, 2.5, None):
        e = i1
        for i2 in [[1, 2], [3]]:
            c = i2
            show(11, lambda: f1(b))
            show(12, lambda: tuple(x * 2 for x in range(4)))
    show(13, lambda: [*-10**30 + 7, *'ab', 'aXbXc'])
    return small([x + y for x in range(3) for y in 'ab' if x and y])


def g14(x):
    a, b, c, d, e = x, -10**30 + 7, 'Hello', [x], {'a': x}
    for i in range(1):
        yield (lambda x, y='12', *z: x + y)(0)


class C15:
    label = b'by'
    def __init__(self, value):
        pass
        self.value = value
    def twice(self):
        return self.value * 2
    def __call__(self, *args):
        return args
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __add__(self, other):
        return (self.value, other)
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C15'


try:
    try:
        raise ArithmeticError(None)
    except Exception as first:
        first.add_note('note 16')
        pass
    finally:
        print(17, 'finally')
except Exception as error:
    print(18, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
def jump19(x):
    for i in range(3):
        try:
            x += i
        except AssertionError as error:
            print(repr(error))
        else:
            print('else', i)
        finally:
            print('finally', i)
    else:
        print('whole loop')
    return i
try:
    print(20, jump19(2j))
except BaseException as error:
    print(21, repr(error), repr(error.__context__))
try:
    print(22, jump19(-1))
except BaseException as error:
    print(23, repr(error), repr(error.__context__))
try:
    e = small((all(True) and e.append(9)))
except Exception as error:
    print(24, type(error).__name__, error)
try:
    test = {**dict(q=1), b: 1, **{'a': 2}}
except Exception as error:
    test = type(error).__name__
if test:
    try:
        d, *d = ascii(0)
    except Exception as error:
        print(25, type(error).__name__, error)
def jump26(x):
    for i in range(2):
        try:
            assert i != x, ('assert', i)
        except ValueError as error:
            continue
        else:
            pass
        finally:
            print('finally', i)
    else:
        print('whole loop')
    return locals()
try:
    print(27, jump26({1, 2, 3}))
except BaseException as error:
    print(28, repr(error), repr(error.__context__))
try:
    print(29, jump26([]))
except BaseException as error:
    print(30, repr(error), repr(error.__context__))
show(31, lambda: 255)
for i0 in list(range(2)):
    b = i0
    def outer32(x, /, y={}, *rest, key='ÄÖ', **more):
        total = 0
        def inner(z):
            nonlocal x, total
            total, x2 = z, total
            return total, x, key
        made = [lambda i=i: (i, x, total) for i in range(2)]
        pass
        return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, y
    try:
        print(33, outer32(1, key=5))
    except BaseException as error:
        print(34, repr(error), repr(error.__context__))
    try:
        print(35, outer32(1, y=2, z=3))
    except BaseException as error:
        print(36, repr(error), repr(error.__context__))
else:
    print(37, 'no break')
try:
    test = list(reversed((255 if e else 0)))
except Exception as error:
    test = type(error).__name__
if test:
    try:
        c = small(c + (~d))
    except Exception as error:
        print(38, type(error).__name__, error)
    def jump39(x):
        for i in range(2):
            try:
                assert i != x, ('assert', i)
            except ValueError as error:
                continue
            else:
                pass
            finally:
                print('finally', i)
        else:
            print('whole loop')
        while x:
            x = x[1:] if isinstance(x, str) else 0
    try:
        print(40, jump39(c))
    except BaseException as error:
        print(41, repr(error), repr(error.__context__))
    try:
        print(42, jump39(10**30))
    except BaseException as error:
        print(43, repr(error), repr(error.__context__))
try:
    try:
        raise ExceptionGroup('g44', [ValueError(1)])
    except* LookupError as group:
        print(45, repr(group), group.exceptions)
except BaseException as error:
    print(46, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    a, a = [*{1, 2, 3}, *'ab', d]
except Exception as error:
    print(47, type(error).__name__, error)
