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
    a, b, c, d, e = x, 0x1F, e, [x], {'a': x}
    def jump2(x):
        for i in range(3):
            try:
                if i == x: return 'returned'
            except ValueError as error:
                break
            else:
                pass
            finally:
                x = small(x)
        else:
            print('whole loop')
        return i
    try:
        print(3, jump2(d))
    except BaseException as error:
        print(4, repr(error), repr(error.__context__))
    try:
        print(5, jump2('x,y,,z'))
    except BaseException as error:
        print(6, repr(error), repr(error.__context__))
    return small(e.isupper())


match b:
    case int(n) if n > 5:
        print(7, 'int(n) if n > 5')
    case {'a': x, **rest}:
        print(8, "{'a': x, **rest}")
    case (x, y):
        print(9, '(x, y)')
    case float() | complex():
        print(10, 'float() | complex()')
    case other:
        print(11, other)
try:
    try:
        raise ExceptionGroup('g12', [ValueError(1)])
    except* ValueError as group:
        print(13, repr(group), group.exceptions)
        raise group.exceptions[0]
    except* (TypeError, KeyError) as group:
        print(14, repr(group), group.exceptions)
        raise RuntimeError(7)
except BaseException as error:
    print(15, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    b = small(a.index('X'))
except (ValueError, KeyError) as error:
    print(16, repr(error))
except Exception as error:
    print(17, 'other', type(error).__name__, error.__context__)
try:
    try:
        raise ExceptionGroup('g18', [TypeError('t'), KeyError('k'), ValueError(1)])
    except* (TypeError, KeyError) as group:
        print(19, repr(group), group.exceptions)
    except* ValueError as group:
        print(20, repr(group), group.exceptions)
except BaseException as error:
    print(21, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    e = small(complex(10, d))
except Exception as error:
    print(22, type(error).__name__, error)
show(23, lambda: e)
show(24, lambda: '12'.strip())
try:
    try:
        raise UnicodeError('u')
    except (ValueError, TypeError) as first:
        first.add_note('note 25')
        raise
    finally:
        a = small(a)
except Exception as error:
    print(27, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
for i0 in 'ab':
    a = i0
    def outer28(x, /, y=' pad ', *rest, key=a, **more):
        total = 0
        def inner(z):
            nonlocal total
            total, x2 = z, total
            return total, x, key
        made = [lambda i=i: (i, x, total) for i in range(3)]
        pass
        return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, sorted(locals())
    try:
        print(29, outer28(*5))
    except BaseException as error:
        print(30, repr(error), repr(error.__context__))
    try:
        print(31, outer28(1, 2, y=3))
    except BaseException as error:
        print(32, repr(error), repr(error.__context__))
    try:
        try:
            raise ExceptionGroup('g33', [ValueError(1), KeyError('k'), TypeError('t')])
        except* (TypeError, KeyError) as group:
            print(34, repr(group), group.exceptions)
    except BaseException as error:
        print(35, repr(error), repr(error.__cause__), repr(error.__context__))
    if {**{}, 2j: 1, **{'a': 2}}:
        break
    def jump36(x):
        for i in range(2):
            try:
                if i == x: break
            except TypeError as error:
                print(repr(error))
            else:
                pass
            finally:
                print('finally', i)
        else:
            print('whole loop')
        return locals()
    try:
        print(37, jump36(e))
    except BaseException as error:
        print(38, repr(error), repr(error.__context__))
    try:
        print(39, jump36(d))
    except BaseException as error:
        print(40, repr(error), repr(error.__context__))
show(41, lambda: '12'.title())
try:
    del a['a']
except Exception as error:
    print(42, type(error).__name__, error)
def outer43(x, /, y=a, *rest, key=255, **more):
    total = 0
    def inner(z):
        nonlocal x, total
        total, x2 = z, total
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(3)]
    pass
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, sorted(locals())
try:
    print(44, outer43(*[1, 2, 3], **{'q': 1}))
except BaseException as error:
    print(45, repr(error), repr(error.__context__))
try:
    print(46, outer43(1, 2, 3, 4))
except BaseException as error:
    print(47, repr(error), repr(error.__context__))
try:
    try:
        raise ExceptionGroup('g48', [OSError(5), ExceptionGroup('in', [ValueError(2), IndexError(3)]), KeyError('k')])
    except* (TypeError, KeyError) as group:
        print(49, repr(group), group.exceptions)
    except* ValueError as group:
        print(50, repr(group), group.exceptions)
except BaseException as error:
    print(51, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    try:
        raise ExceptionGroup('g52', [KeyError('k'), KeyError('k'), KeyError('k')])
    except* ValueError as group:
        print(53, repr(group), group.exceptions)
    except* LookupError as group:
        print(54, repr(group), group.exceptions)
    except* (TypeError, KeyError) as group:
        print(55, repr(group), group.exceptions)
except BaseException as error:
    print(56, repr(error), repr(error.__cause__), repr(error.__context__))
