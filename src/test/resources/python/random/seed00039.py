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


def g1(x):
    a, b, c, d, e = x, 0, b, [x], {'a': x}
    for i in range(2):
        yield (range(4) % -2.25)
    yield from x


def g2(x):
    a, b, c, d, e = x, a, -7, [x], {'a': x}
    for i in range(2):
        yield (not 0x1F)
    yield from 'ab'


try:
    c = small((sorted(g2([3, 1, 2])) // d.copy()))
    raise RuntimeError(a)
except LookupError as error:
    print(3, repr(error))
except Exception as error:
    print(4, 'other', type(error).__name__, error.__context__)
try:
    test = f"{a=} {e!s}"
except Exception as error:
    test = type(error).__name__
if test:
    try:
        d = small((lambda x, y=None, *z: y)('Hello'))
    except (ValueError, KeyError) as error:
        print(5, repr(error))
    except Exception as error:
        print(6, 'other', type(error).__name__, error.__context__)
    else:
        print(7, 'else')
    finally:
        print(8, 'finally')
    try:
        test = "%x" % c
    except Exception as error:
        test = type(error).__name__
    if test:
        show(9, lambda: e)
        try:
            b = small(a)
        except Exception as error:
            print(10, type(error).__name__, error)
    try:
        test = (lambda x, y='ÄÖ', *z: [x] * 2)(c)
    except Exception as error:
        test = type(error).__name__
    if test:
        show(11, lambda: '' << 0)
    elif test == b:
        show(12, lambda: (c >= d))
        try:
            d = small((f"{e=} {e!s}" - (e if 1e-7 else 10)))
            raise ValueError(b'by')
        except TypeError as error:
            print(13, repr(error))
        except Exception as error:
            print(14, 'other', type(error).__name__, error.__context__)
    else:
        print(15, test)
match c:
    case []:
        print(16, '[]')
    case bool(x):
        print(17, 'bool(x)')
    case 0 | 1:
        print(18, '0 | 1')
    case float() | complex():
        print(19, 'float() | complex()')
    case other:
        print(20, other)
try:
    a = small(b)
except (ValueError, KeyError) as error:
    print(21, repr(error))
except Exception as error:
    print(22, 'other', type(error).__name__, error.__context__)
else:
    print(23, 'else')
finally:
    print(24, 'finally')
show(25, lambda: "{:%}|{}".format(a, b))
match e:
    case bool(x):
        print(26, 'bool(x)')
    case str(s):
        print(27, 'str(s)')
    case int(n) if n > 5:
        print(28, 'int(n) if n > 5')
    case []:
        print(29, '[]')
    case other:
        print(30, other)
try:
    a = small(a ^ e)
except Exception as error:
    print(31, type(error).__name__, error)
show(32, lambda: "%g" % e)
try:
    c, b = e.split('X', 1)
except Exception as error:
    print(33, type(error).__name__, error)
try:
    b = small((e and (b'by' // 'x,y,,z')))
except Exception as error:
    print(34, type(error).__name__, error)
try:
    a = small((a == f"{a=} {d!s}"))
except LookupError as error:
    print(35, repr(error))
except Exception as error:
    print(36, 'other', type(error).__name__, error.__context__)
else:
    print(37, 'else')
finally:
    print(38, 'finally')
try:
    b = small((lambda x, y={'a': 1, 'b': [2]}, *z: y)())
except Exception as error:
    print(39, type(error).__name__, error)
