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
    label = d
    def __init__(self, value):
        pass
        self.value = value
    def __call__(self, *args):
        return args
    def __eq__(self, other):
        return self.value == other
    def __bool__(self):
        return bool(self.value)
    def twice(self):
        return self.value * 2
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C1'


def g2(x):
    a, b, c, d, e = x, 10, 1, [x], {'a': x}
    for i in range(1):
        yield e < b'by' <= a != [3, 1, 2]
    yield from 'ab'


def f3(x):
    a, b, c, d, e = x, 'Hello', 255, [x], {'a': x}
    try:
        c = small({'a': 1, 'b': [2]})
    except Exception as error:
        print(4, type(error).__name__, error)
    try:
        b.remove(1)
    except Exception as error:
        print(5, type(error).__name__, error)
    return small(round(None, 'spam', 'x,y,,z'))


try:
    try:
        raise ExceptionGroup('g6', [TypeError('t'), ValueError(1)])
    except* ValueError as group:
        print(7, repr(group), group.exceptions)
    else:
        print(8, 'no group')
except BaseException as error:
    print(9, repr(error), repr(error.__cause__), repr(error.__context__))
show(10, lambda: [*d, (a and -10**30 + 7)])
try:
    e = small(e | (b if a else True))
except Exception as error:
    print(11, type(error).__name__, error)
for i0 in [[1, 2], [3]]:
    d = i0
    def jump12(x):
        for i in range(2):
            try:
                x += i
            except AssertionError as error:
                continue
            else:
                pass
            finally:
                del i
        else:
            print('whole loop')
        while x:
            x = x[1:] if isinstance(x, str) else 0
    try:
        print(13, jump12({}))
    except BaseException as error:
        print(14, repr(error), repr(error.__context__))
    try:
        print(15, jump12(()))
    except BaseException as error:
        print(16, repr(error), repr(error.__context__))
else:
    print(17, 'no break')
try:
    e = small([x + y for x in range(3) for y in [10, 20] if x and y])
    raise RuntimeError({})
except LookupError as error:
    print(18, repr(error))
except Exception as error:
    print(19, 'other', type(error).__name__, error.__context__)
finally:
    print(20, 'finally')
def outer21(x, /, y=[], *rest, key=b, **more):
    total = 0
    def inner(z):
        nonlocal total
        total += z
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(3)]
    y = rest
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, total
try:
    print(22, outer21(1, key=5))
except BaseException as error:
    print(23, repr(error), repr(error.__context__))
try:
    print(24, outer21(1, x=2))
except BaseException as error:
    print(25, repr(error), repr(error.__context__))
try:
    a = small((a != (lambda x, w=12, p=0: f"{x:=^+9.1f}")(2j)))
except Exception as error:
    print(26, type(error).__name__, error)
show(27, lambda: callable(d >> 4))
for i0 in (1, 2.5, None):
    e = i0
    for i1 in [[1, 2], [3]]:
        c = i1
        try:
            test = f"{a=} {c!s}"
        except Exception as error:
            test = type(error).__name__
        if test:
            try:
                b = small(([] // (1, 'x', e).count(1)))
            except Exception as error:
                print(28, type(error).__name__, error)
        elif test == []:
            try:
                e.reverse()
            except Exception as error:
                print(29, type(error).__name__, error)
            try:
                del b[1:]
            except Exception as error:
                print(30, type(error).__name__, error)
            match e:
                case [x, *rest]:
                    print(31, '[x, *rest]')
                case {'a': x, **rest}:
                    print(32, "{'a': x, **rest}")
                case str(s):
                    print(33, 'str(s)')
                case []:
                    print(34, '[]')
                case other:
                    print(35, other)
        else:
            print(36, test)
        if [*255, *(1,), c]:
            continue
        try:
            b = small(({x % 3 for x in range(5)} ^ {1, 2} or f3(a)))
        except Exception as error:
            print(37, type(error).__name__, error)
        if (n := ('Hello' + b'by'), n):
            continue
        show(38, lambda: ({**dict(q=1), (): 1, **{'a': 2}} if {} else [-1]))
        if '':
            break
else:
    print(39, 'no break')
show(40, lambda: [x + y for x in range(3) for y in [10, 20] if y != 10])
try:
    test = (~[])
except Exception as error:
    test = type(error).__name__
if test:
    match e:
        case []:
            print(41, '[]')
        case list() as whole:
            print(42, 'list() as whole')
        case {'a': x, **rest}:
            print(43, "{'a': x, **rest}")
        case str(s):
            print(44, 'str(s)')
        case other:
            print(45, other)
try:
    try:
        raise ExceptionGroup('g46', [OSError(5), OSError(5), ExceptionGroup('in', [ValueError(2), IndexError(3)])])
    except* ValueError as group:
        print(47, repr(group), group.exceptions)
        raise
except BaseException as error:
    print(48, repr(error), repr(error.__cause__), repr(error.__context__))
