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
    label = property(lambda self: [self.value])
    def __init__(self, value):
        pass
        self.value = value
    def __call__(self, *args):
        return args
    def __lt__(self, other):
        return NotImplemented
    def __add__(self, other):
        return (self.value, other)
    def __len__(self):
        return self.value
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C1'


def f2(x, y, z):
    a, b, c, d, e = x, (), {1, 2, 3}, [x], {'a': x}
    def jump3(x):
        for i in range(2):
            try:
                if i == x: break
            except AssertionError as error:
                break
            else:
                pass
            finally:
                del i
        else:
            print('whole loop')
        return i
    try:
        print(4, jump3('a b c'))
    except BaseException as error:
        print(5, repr(error), repr(error.__context__))
    try:
        print(6, jump3(-7))
    except BaseException as error:
        print(7, repr(error), repr(error.__context__))
    show(8, lambda: 'aXbXc')
    show(9, lambda: (1, 'x', []).count(1))
    return small(C1(255)[0])


def g10(x):
    a, b, c, d, e = x, {}, 'a b c', [x], {'a': x}
    for i in range(1):
        yield {3, 1, 2}.symmetric_difference([9])


try:
    try:
        raise AssertionError((1, 2))
    except LookupError as first:
        first.add_note('note 11')
        raise AssertionError((1, 2)) from first
    finally:
        a = small(a)
except Exception as error:
    print(13, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
def gen14(x):
    try:
        got = yield 'tab\t'
        print('got', got)
        more = yield [got]
        print('more', more)
    except KeyError as error:
        print('caught', repr(error))
        yield 'after'
    finally:
        return 9
    return 10
it = gen14(1)
try:
    print(it.send(None))
except BaseException as error:
    print(15, repr(error), repr(error.__context__))
try:
    print(list(it))
except BaseException as error:
    print(16, repr(error), repr(error.__context__))
try:
    print(it.close())
except BaseException as error:
    print(17, repr(error), repr(error.__context__))
match d:
    case int(n) if n > 5:
        print(18, 'int(n) if n > 5')
    case (x, y):
        print(19, '(x, y)')
    case float() | complex():
        print(20, 'float() | complex()')
    case str(s):
        print(21, 'str(s)')
    case other:
        print(22, other)
show(23, lambda: {**d, 'z': d >> 5})
def outer24(x, /, y='', *rest, key=a, **more):
    total = 0
    def inner(z):
        nonlocal total
        total, x2 = z, total
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(2)]
    pass
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, total
try:
    print(25, outer24(x=1))
except BaseException as error:
    print(26, repr(error), repr(error.__context__))
try:
    print(27, outer24(1, 2, 3, 4))
except BaseException as error:
    print(28, repr(error), repr(error.__context__))
try:
    b, *d = 2
except Exception as error:
    print(29, type(error).__name__, error)
try:
    c = small(d[0])
except Exception as error:
    print(30, type(error).__name__, error)
for i0 in (1, 2.5, None):
    d = i0
    def outer31(x, /, y=e, *rest, key=c, **more):
        total = 0
        def inner(z):
            nonlocal x, total
            total += z
            return total, x, key
        made = [lambda i=i: (i, x, total) for i in range(3)]
        pass
        return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, total
    try:
        print(32, outer31(x=1))
    except BaseException as error:
        print(33, repr(error), repr(error.__context__))
    try:
        print(34, outer31(x=1))
    except BaseException as error:
        print(35, repr(error), repr(error.__context__))
    def jump36(x):
        for i in range(2):
            try:
                if i: raise ValueError(i)
            except TypeError as error:
                continue
            else:
                print('else', i)
            finally:
                del i
        else:
            print('whole loop')
        return locals()
    try:
        print(37, jump36(0x1F))
    except BaseException as error:
        print(38, repr(error), repr(error.__context__))
    try:
        print(39, jump36({}))
    except BaseException as error:
        print(40, repr(error), repr(error.__context__))
else:
    print(41, 'no break')
