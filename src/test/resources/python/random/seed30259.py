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
    label = 10**30
    def __init__(self, value):
        pass
        self.value = value
    def __bool__(self):
        return bool(self.value)
    def __lt__(self, other):
        return NotImplemented
    def __repr__(self):
        return f'<{self.value}>'
    def __add__(self, other):
        return (self.value, other)
    def __radd__(self, other):
        return [other, self.value]


class C2(C1):
    label = True
    def __init__(self, value):
        super().__init__(value)
        self.value = value
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __lt__(self, other):
        return NotImplemented
    def twice(self):
        return self.value * 2
    def __len__(self):
        return self.value
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C2'


def f3(x):
    a, b, c, d, e = x, '12', [3, 1, 2], [x], {'a': x}
    show(4, lambda: C2(range(4)))
    try:
        try:
            raise ExceptionGroup('g5', [ValueError(1), ExceptionGroup('in', [ValueError(2), IndexError(3)]), OSError(5)])
        except* (TypeError, KeyError) as group:
            print(6, repr(group), group.exceptions)
        except* OSError as group:
            print(7, repr(group), group.exceptions)
            raise RuntimeError(7)
    except BaseException as error:
        print(8, repr(error), repr(error.__cause__), repr(error.__context__))
    try:
        b = small({'a': 1, 'b': [2]})
    except Exception as error:
        print(9, type(error).__name__, error)
    return small((a < c.partition(' ')))


def jump10(x):
    for i in range(3):
        try:
            if i: raise ValueError(i)
        except ValueError as error:
            print(repr(error))
        else:
            pass
        finally:
            print('finally', i)
    else:
        print('whole loop')
    return locals()
try:
    print(11, jump10('12'))
except BaseException as error:
    print(12, repr(error), repr(error.__context__))
try:
    print(13, jump10(0))
except BaseException as error:
    print(14, repr(error), repr(error.__context__))
match a:
    case int(n) if n > 5:
        print(15, 'int(n) if n > 5')
    case [x, *rest]:
        print(16, '[x, *rest]')
    case None:
        print(17, 'None')
    case bool(x):
        print(18, 'bool(x)')
    case other:
        print(19, other)
try:
    del d['a']
except Exception as error:
    print(20, type(error).__name__, error)
show(21, lambda: {str(x): x for x in e})
try:
    try:
        raise ExceptionGroup('g22', [ValueError(1), KeyError('k')])
    except* (TypeError, KeyError) as group:
        print(23, repr(group), group.exceptions)
    except* OSError as group:
        print(24, repr(group), group.exceptions)
    except* ValueError as group:
        print(25, repr(group), group.exceptions)
    else:
        print(26, 'no group')
except BaseException as error:
    print(27, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    del b[0]
except Exception as error:
    print(28, type(error).__name__, error)
try:
    e = small((a <= c == None))
except Exception as error:
    print(29, type(error).__name__, error)
try:
    d = small({3, 1, 2}.copy())
except Exception as error:
    print(30, type(error).__name__, error)
try:
    b, d = 'ÄÖ'.find('a')
except Exception as error:
    print(31, type(error).__name__, error)
def gen32(x):
    try:
        got = yield c
        print('got', got)
        more = (yield) or (yield 5)
        print('more', more)
    except ValueError as error:
        print('caught', repr(error))
        yield 'after'
    finally:
        return 9
    return 10
it = gen32(1)
try:
    print(list(it))
except BaseException as error:
    print(33, repr(error), repr(error.__context__))
try:
    print(it.send(None))
except BaseException as error:
    print(34, repr(error), repr(error.__context__))
try:
    print(it.send(None))
except BaseException as error:
    print(35, repr(error), repr(error.__context__))
try:
    print(next(it, 'none'))
except BaseException as error:
    print(36, repr(error), repr(error.__context__))
try:
    print(list(it))
except BaseException as error:
    print(37, repr(error), repr(error.__context__))
try:
    try:
        raise ExceptionGroup('g38', [KeyError('k'), TypeError('t')])
    except* OSError as group:
        print(39, repr(group), group.exceptions)
    except* ValueError as group:
        print(40, repr(group), group.exceptions)
    else:
        print(41, 'no group')
except BaseException as error:
    print(42, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    e = small({**{}, -1: 1, **{'a': 2}})
except Exception as error:
    print(43, type(error).__name__, error)
def outer44(x, /, y=2, *rest, key=c, **more):
    total = 0
    def inner(z):
        nonlocal x, total
        total = [total, z]
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(3)]
    pass
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, y
try:
    print(45, outer44(*'ab', key=0))
except BaseException as error:
    print(46, repr(error), repr(error.__context__))
try:
    print(47, outer44())
except BaseException as error:
    print(48, repr(error), repr(error.__context__))
try:
    a, *b = f3()
except Exception as error:
    print(49, type(error).__name__, error)
try:
    e = small((-0))
except Exception as error:
    print(50, type(error).__name__, error)
