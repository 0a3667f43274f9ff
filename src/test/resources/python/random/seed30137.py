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
    label = None
    def __init__(self, value):
        pass
        self.value = value
    def __len__(self):
        return self.value
    def __bool__(self):
        return bool(self.value)
    def __eq__(self, other):
        return self.value == other
    def __repr__(self):
        return f'<{self.value}>'
    def __radd__(self, other):
        return [other, self.value]


def jump2(x):
    for i in range(2):
        try:
            if i == x: return 'returned'
        except TypeError as error:
            print(repr(error))
        else:
            print('else', i)
        finally:
            del i
    else:
        print('whole loop')
    while x:
        x = x[1:] if isinstance(x, str) else 0
try:
    print(3, jump2('tab\t'))
except BaseException as error:
    print(4, repr(error), repr(error.__context__))
try:
    print(5, jump2(c))
except BaseException as error:
    print(6, repr(error), repr(error.__context__))
def jump7(x):
    for i in range(3):
        try:
            if i == x: continue
        except TypeError as error:
            return error.args
        else:
            pass
        finally:
            x = small(x)
    else:
        print('whole loop')
    return i
try:
    print(8, jump7(d))
except BaseException as error:
    print(9, repr(error), repr(error.__context__))
try:
    print(10, jump7(c))
except BaseException as error:
    print(11, repr(error), repr(error.__context__))
def outer12(x, /, y=a, *rest, key=range(4), **more):
    total = 0
    def inner(z):
        nonlocal total
        total = [total, z]
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(2)]
    y = rest
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, sorted(locals())
try:
    print(13, outer12(*'ab', key=0))
except BaseException as error:
    print(14, repr(error), repr(error.__context__))
try:
    print(15, outer12(**{1: 2}))
except BaseException as error:
    print(16, repr(error), repr(error.__context__))
show(17, lambda: 3)
try:
    d, e = [x for x in 'abc']
except Exception as error:
    print(18, type(error).__name__, error)
def gen19(x):
    try:
        got = yield 'Hello'
        print('got', got)
        more = yield from (255 for _ in range(2))
        print('more', more)
    except GeneratorExit as error:
        print('caught', repr(error))
        raise RuntimeError(2) from error
    finally:
        print('end')
    return 10
it = gen19(1)
try:
    print(it.close())
except BaseException as error:
    print(20, repr(error), repr(error.__context__))
try:
    print(next(it, 'none'))
except BaseException as error:
    print(21, repr(error), repr(error.__context__))
try:
    try:
        raise BaseExceptionGroup(22 * 'g', [KeyError('k')])
    except* LookupError as group:
        print(23, repr(group), group.exceptions)
        raise
    except* OSError as group:
        print(24, repr(group), group.exceptions)
except BaseException as error:
    print(25, repr(error), repr(error.__cause__), repr(error.__context__))
show(26, lambda: "{:5}|{}".format(1e-7, b))
show(27, lambda: c)
def gen28(x):
    try:
        got = yield d
        print('got', got)
        more = (yield) or (yield 5)
        print('more', more)
    except ValueError as error:
        print('caught', repr(error))
        raise RuntimeError(2) from error
    finally:
        print('closing gen28')
    return 10
it = gen28(1)
try:
    print(next(it, 'none'))
except BaseException as error:
    print(29, repr(error), repr(error.__context__))
try:
    print(it.send(None))
except BaseException as error:
    print(30, repr(error), repr(error.__context__))
try:
    print(list(it))
except BaseException as error:
    print(31, repr(error), repr(error.__context__))
try:
    print(it.throw(KeyError))
except BaseException as error:
    print(32, repr(error), repr(error.__context__))
try:
    a = small((lambda x, y=1, *z: x + y)(a))
except Exception as error:
    print(33, type(error).__name__, error)
def outer34(x, /, y='a b c', *rest, key=e, **more):
    total = 0
    def inner(z):
        nonlocal total
        total, x2 = z, total
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(2)]
    y = rest
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, total
try:
    print(35, outer34(1, key=5))
except BaseException as error:
    print(36, repr(error), repr(error.__context__))
try:
    print(37, outer34(*5))
except BaseException as error:
    print(38, repr(error), repr(error.__context__))
show(39, lambda: ['x,y,,z', {**dict(q=1), 255: 1, **{'a': 2}}])
try:
    del e['a']
except Exception as error:
    print(40, type(error).__name__, error)
show(41, lambda: ({3, 1, 2}.isdisjoint([4]) or [255, (), None]))
