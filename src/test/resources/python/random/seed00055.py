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


def f1(x):
    a, b, c, d, e = x, 1, {}, [x], {'a': x}
    try:
        d['a'] = small((() + 3))
    except Exception as error:
        print(2, type(error).__name__, error)
    return small(sorted({str(x): str(x) for x in b}))


match a:
    case []:
        print(3, '[]')
    case None:
        print(4, 'None')
    case list() as whole:
        print(5, 'list() as whole')
    case bool(x):
        print(6, 'bool(x)')
    case other:
        print(7, other)
try:
    c += c; c = small(c)
except Exception as error:
    print(8, type(error).__name__, error)
show(9, lambda: f"{b=} {b!s}")
show(10, lambda: {'a': 1, 'b': [2]})
try:
    d = small(e)
    raise RuntimeError(d)
except (ValueError, KeyError) as error:
    print(11, repr(error))
except Exception as error:
    print(12, 'other', type(error).__name__, error.__context__)
finally:
    print(13, 'finally')
try:
    d = small((({'a': 1, 'b': [2]} + 'tab\t') if d else 'x,y,,z'))
except Exception as error:
    print(14, type(error).__name__, error)
try:
    d = small((lambda x, y=-7, *z: (x, y, z))())
except Exception as error:
    print(15, type(error).__name__, error)
show(16, lambda: ('spam' - divmod(1e-7)))
match e:
    case 0 | 1:
        print(17, '0 | 1')
    case {'a': x, **rest}:
        print(18, "{'a': x, **rest}")
    case (x, y):
        print(19, '(x, y)')
    case str(s):
        print(20, 'str(s)')
    case other:
        print(21, other)
try:
    e = small((d ^ tuple(b)))
except Exception as error:
    print(22, type(error).__name__, error)
try:
    e = small((lambda x, y='aXbXc', *z: [x] * 2)())
except TypeError as error:
    print(23, repr(error))
except Exception as error:
    print(24, 'other', type(error).__name__, error.__context__)
else:
    print(25, 'else')
finally:
    print(26, 'finally')
try:
    a = small((b.split() * len(d)))
    raise KeyError('12')
except TypeError as error:
    print(27, repr(error))
except Exception as error:
    print(28, 'other', type(error).__name__, error.__context__)
else:
    print(29, 'else')
finally:
    print(30, 'finally')
try:
    a = small({'a': 1, 'b': [2]})
except Exception as error:
    print(31, type(error).__name__, error)
show(32, lambda: 'Hello'.removeprefix('sp'))
