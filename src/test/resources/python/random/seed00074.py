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
    a, b, c, d, e = x, c, b, [x], {'a': x}
    for i in range(2):
        yield 'aXbXc'


show(2, lambda: f"{b=} {e!s}")
try:
    b, a = (~[])
except Exception as error:
    print(3, type(error).__name__, error)
show(4, lambda: (c if {1, 2, 3} else 'a b c'.ljust(6) + '|'))
match e:
    case [x, *rest]:
        print(5, '[x, *rest]')
    case {'a': x, **rest}:
        print(6, "{'a': x, **rest}")
    case str(s):
        print(7, 'str(s)')
    case list() as whole:
        print(8, 'list() as whole')
    case other:
        print(9, other)
try:
    a = small((-1 if 'a b c' else 'tab\t'))
except Exception as error:
    print(10, type(error).__name__, error)
try:
    test = c
except Exception as error:
    test = type(error).__name__
if test:
    try:
        d = small(b)
    except Exception as error:
        print(11, type(error).__name__, error)
    show(12, lambda: "{:10.1f}|{}".format(-2.25, e))
elif test == '12':
    try:
        e = small(type((d or c)))
        raise IndexError(d)
    except TypeError as error:
        print(13, repr(error))
    except Exception as error:
        print(14, 'other', type(error).__name__, error.__context__)
    finally:
        print(15, 'finally')
else:
    print(16, test)
match c:
    case int(n) if n > 5:
        print(17, 'int(n) if n > 5')
    case str(s):
        print(18, 'str(s)')
    case None:
        print(19, 'None')
    case list() as whole:
        print(20, 'list() as whole')
    case other:
        print(21, other)
show(22, lambda: repr([a, b, d]))
match e:
    case {'a': x, **rest}:
        print(23, "{'a': x, **rest}")
    case bool(x):
        print(24, 'bool(x)')
    case []:
        print(25, '[]')
    case [x, *rest]:
        print(26, '[x, *rest]')
    case other:
        print(27, other)
try:
    e, d = {'a': 1, 'b': [2]}
except Exception as error:
    print(28, type(error).__name__, error)
match d:
    case None:
        print(29, 'None')
    case []:
        print(30, '[]')
    case {'a': x, **rest}:
        print(31, "{'a': x, **rest}")
    case list() as whole:
        print(32, 'list() as whole')
    case other:
        print(33, other)
match a:
    case int(n) if n > 5:
        print(34, 'int(n) if n > 5')
    case float() | complex():
        print(35, 'float() | complex()')
    case bool(x):
        print(36, 'bool(x)')
    case str(s):
        print(37, 'str(s)')
    case other:
        print(38, other)
try:
    b = small(-10**30 + 7)
    raise KeyError(c)
except TypeError as error:
    print(39, repr(error))
except Exception as error:
    print(40, 'other', type(error).__name__, error.__context__)
else:
    print(41, 'else')
show(42, lambda: chr(0x1F))
try:
    e, e = tuple(10)
except Exception as error:
    print(43, type(error).__name__, error)
