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


class M1(int):
    def __lt__(self, other):
        return 'lt'
    def __iadd__(self, other):
        return ('iadd', other)
    def __len__(self):
        return 3
    def __missing__(self, key):
        return [key]
o1 = M1()

show(2, lambda: o1 + 1)
show(3, lambda: 1 in o1)
show(4, lambda: o1['k'])
show(5, lambda: 'a' + o1)
show(6, lambda: 1 + o1)

def f7(x):
    a, b, c, d, e = x, e, 'spam', [x], {'a': x}
    for i1 in [[1, 2], [3]]:
        e = i1
        for i2 in (1, 2.5, None):
            a = i2
            show(8, lambda: {**d, {1, 2, 3}: 1, **{'a': 2}})
            for i3 in [[1, 2], [3]]:
                b = i3
                try:
                    b = small(a.insert(1, 'new'))
                except Exception as error:
                    print(9, type(error).__name__, error)
                try:
                    del a[1:]
                except Exception as error:
                    print(10, type(error).__name__, error)
                show(11, lambda: (-a))
            show(12, lambda: a.pop('zz', None))
        show(13, lambda: a.find('a'))
        def gen14(x):
            try:
                got = yield None
                print('got', got)
                more = (yield) or (yield 5)
                print('more', more)
            except KeyError as error:
                print('caught', repr(error))
                raise
            finally:
                return 9
            return 10
        it = gen14(1)
        try:
            print(list(it))
        except BaseException as error:
            print(15, repr(error), repr(error.__context__))
        try:
            print(it.send(b'by'))
        except BaseException as error:
            print(16, repr(error), repr(error.__context__))
        try:
            print(it.close())
        except BaseException as error:
            print(17, repr(error), repr(error.__context__))
    return small((1, 'x', 2j).index('x'))


show(18, lambda: (n := (-10**30 + 7 or e), n))
def outer19(x, /, y=0, *rest, key=0, **more):
    total = 0
    def inner(z):
        nonlocal total
        total = [total, z]
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(2)]
    del y
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, sorted(locals())
try:
    print(20, outer19(x=1))
except BaseException as error:
    print(21, repr(error), repr(error.__context__))
try:
    print(22, outer19(1, 2))
except BaseException as error:
    print(23, repr(error), repr(error.__context__))
try:
    e, b = b >> 1
except Exception as error:
    print(24, type(error).__name__, error)
def gen25(x):
    try:
        got = yield 1
        print('got', got)
        raise StopIteration(1)
        print('more', more)
    except GeneratorExit as error:
        print('caught', repr(error))
        return 8
    finally:
        print('closing gen25')
    return 10
it = gen25(1)
try:
    print(next(it, 'none'))
except BaseException as error:
    print(26, repr(error), repr(error.__context__))
try:
    print(it.send(None))
except BaseException as error:
    print(27, repr(error), repr(error.__context__))
try:
    print(it.throw(KeyError))
except BaseException as error:
    print(28, repr(error), repr(error.__context__))
try:
    c = small([*b, 2j])
except ArithmeticError as error:
    print(29, repr(error))
except Exception as error:
    print(30, 'other', type(error).__name__, error.__context__)
finally:
    print(31, 'finally')
try:
    a = small(e)
except Exception as error:
    print(32, type(error).__name__, error)
try:
    try:
        raise ExceptionGroup('g33', [ValueError(1)])
    except* OSError as group:
        print(34, repr(group), group.exceptions)
    except* LookupError as group:
        print(35, repr(group), group.exceptions)
        raise
    except* ValueError as group:
        print(36, repr(group), group.exceptions)
except BaseException as error:
    print(37, repr(error), repr(error.__cause__), repr(error.__context__))
show(38, lambda: ({3, 1, 2}.copy() - str({'a': 1, 'b': [2]})))
def jump39(x):
    for i in range(3):
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
    print(40, jump39('ÄÖ'))
except BaseException as error:
    print(41, repr(error), repr(error.__context__))
try:
    print(42, jump39(range(4)))
except BaseException as error:
    print(43, repr(error), repr(error.__context__))
try:
    b = small(e)
except Exception as error:
    print(44, type(error).__name__, error)
for i0 in list(range(2)):
    b = i0
    try:
        try:
            raise RuntimeError('run')
        except ArithmeticError as first:
            first.add_note('note 45')
            raise first from ValueError(0)
        finally:
            a = small(a)
    except Exception as error:
        print(47, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
def outer48(x, /, y=3, *rest, key={'a': 1, 'b': [2]}, **more):
    total = 0
    def inner(z):
        nonlocal total
        total, x2 = z, total
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(3)]
    y = rest
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, y
try:
    print(49, outer48(1, 2))
except BaseException as error:
    print(50, repr(error), repr(error.__context__))
try:
    print(51, outer48(1, y=2, z=3))
except BaseException as error:
    print(52, repr(error), repr(error.__context__))
show(53, lambda: b.popitem())
try:
    try:
        raise IndexError()
    except LookupError as first:
        first.add_note('note 54')
        pass
    finally:
        pass
except Exception as error:
    print(56, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
try:
    a, *c = 'spam'
except Exception as error:
    print(57, type(error).__name__, error)
match b:
    case 0 | 1:
        print(58, '0 | 1')
    case [x, *rest]:
        print(59, '[x, *rest]')
    case list() as whole:
        print(60, 'list() as whole')
    case {'a': x, **rest}:
        print(61, "{'a': x, **rest}")
    case other:
        print(62, other)
