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


def f1(x, y, z):
    a, b, c, d, e = x, 'ÄÖ', b, [x], {'a': x}
    try:
        c, a = '12'
    except Exception as error:
        print(2, type(error).__name__, error)
    return small(e)


show(3, lambda: a < 10 <= b != a)
try:
    test = -7 < {1, 2, 3} <= a != 'aXbXc'
except Exception as error:
    test = type(error).__name__
if test:
    try:
        e = small((1, 'x', 3).__contains__(1))
    except Exception as error:
        print(4, type(error).__name__, error)
elif test == 10**30:
    for i1 in range(3):
        e = i1
        def gen5(x):
            try:
                got = yield [3, 1, 2]
                print('got', got)
                more = yield [got]
                print('more', more)
            except KeyError as error:
                print('caught', repr(error))
                raise RuntimeError(2) from error
            finally:
                return 9
            return 10
        it = gen5(1)
        try:
            print(it.throw(ValueError(4)))
        except BaseException as error:
            print(6, repr(error), repr(error.__context__))
        try:
            print(it.send(a))
        except BaseException as error:
            print(7, repr(error), repr(error.__context__))
        match c:
            case {'a': x, **rest}:
                print(8, "{'a': x, **rest}")
            case 0 | 1:
                print(9, '0 | 1')
            case None:
                print(10, 'None')
            case [x, *rest]:
                print(11, '[x, *rest]')
            case other:
                print(12, other)
else:
    print(13, test)
try:
    b, c = f1(255, e, 255)
except Exception as error:
    print(14, type(error).__name__, error)
show(15, lambda: {**d, []: 1, **{'a': 2}})
def outer16(x, /, y=(1, 'x'), *rest, key=d, **more):
    total = 0
    def inner(z):
        nonlocal total
        total = [total, z]
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(2)]
    del y
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, total
try:
    print(17, outer16(1, y=2, z=3))
except BaseException as error:
    print(18, repr(error), repr(error.__context__))
try:
    print(19, outer16(*'ab', key=0))
except BaseException as error:
    print(20, repr(error), repr(error.__context__))
show(21, lambda: () < 2 <= 2j != ' pad ')
for i0 in [[1, 2], [3]]:
    d = i0
    def jump22(x):
        for i in range(2):
            try:
                x += i
            except ValueError as error:
                continue
            else:
                print('else', i)
            finally:
                x = small(x)
        else:
            print('whole loop')
        pass
    try:
        print(23, jump22('a b c'))
    except BaseException as error:
        print(24, repr(error), repr(error.__context__))
    try:
        print(25, jump22(3))
    except BaseException as error:
        print(26, repr(error), repr(error.__context__))
    if (range(4)).imag:
        continue
else:
    print(27, 'no break')
def jump28(x):
    for i in range(2):
        try:
            if i == x: continue
        except TypeError as error:
            break
        else:
            pass
        finally:
            del i
    else:
        print('whole loop')
    pass
try:
    print(29, jump28(d))
except BaseException as error:
    print(30, repr(error), repr(error.__context__))
try:
    print(31, jump28(()))
except BaseException as error:
    print(32, repr(error), repr(error.__context__))
try:
    d = small(f"<{b:_}>")
except ArithmeticError as error:
    print(33, repr(error))
except Exception as error:
    print(34, 'other', type(error).__name__, error.__context__)
else:
    print(35, 'else')
finally:
    print(36, 'finally')
try:
    try:
        raise KeyError('k')
    except (ValueError, TypeError) as first:
        first.add_note('note 37')
        raise AttributeError('at') from None
    finally:
        a = small(a)
except Exception as error:
    print(39, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
