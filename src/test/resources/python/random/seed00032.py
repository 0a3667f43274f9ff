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
    a, b, c, d, e = x, d, a, [x], {'a': x}
    try:
        e, e = d
    except Exception as error:
        print(2, type(error).__name__, error)
    return small('tab\t'.split())


try:
    a, e = e['a']
except Exception as error:
    print(3, type(error).__name__, error)
try:
    c = small("%s" % d)
    raise ValueError([3, 1, 2])
except LookupError as error:
    print(4, repr(error))
except Exception as error:
    print(5, 'other', type(error).__name__, error.__context__)
finally:
    print(6, 'finally')
try:
    c = small(c.count(2))
except Exception as error:
    print(7, type(error).__name__, error)
try:
    c = small(d.count(2))
except TypeError as error:
    print(8, repr(error))
except Exception as error:
    print(9, 'other', type(error).__name__, error.__context__)
match e:
    case [x, *rest]:
        print(10, '[x, *rest]')
    case {'a': x, **rest}:
        print(11, "{'a': x, **rest}")
    case str(s):
        print(12, 'str(s)')
    case 0 | 1:
        print(13, '0 | 1')
    case other:
        print(14, other)
try:
    c[0] = small(0)
except Exception as error:
    print(15, type(error).__name__, error)
show(16, lambda: b ** 0)
show(17, lambda: e.append(9))
try:
    c = small('aXbXc')
    raise KeyError(a)
except (ValueError, KeyError) as error:
    print(18, repr(error))
except Exception as error:
    print(19, 'other', type(error).__name__, error.__context__)
else:
    print(20, 'else')
finally:
    print(21, 'finally')
match e:
    case int(n) if n > 5:
        print(22, 'int(n) if n > 5')
    case float() | complex():
        print(23, 'float() | complex()')
    case []:
        print(24, '[]')
    case str(s):
        print(25, 'str(s)')
    case other:
        print(26, other)
show(27, lambda: 3)
try:
    c = small((lambda x, y=True, *z: x + y)('x,y,,z'))
except Exception as error:
    print(28, type(error).__name__, error)
