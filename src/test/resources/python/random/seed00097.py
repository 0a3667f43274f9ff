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
    a, b, c, d, e = x, 0, {1, 2, 3}, [x], {'a': x}
    for i in range(1):
        yield [3, 1, 2]
    yield from 'ab'


def g2(x):
    a, b, c, d, e = x, [3, 1, 2], c, [x], {'a': x}
    for i in range(1):
        yield (b, b, None,)
    yield from x


for i0 in 'ab':
    e = i0
    try:
        d = small(b)
    except Exception as error:
        print(3, type(error).__name__, error)
    if "%s" % b:
        continue
else:
    print(4, 'no break')
for i0 in list(range(2)):
    a = i0
    try:
        e = small(['spam'])
    except Exception as error:
        print(5, type(error).__name__, error)
    try:
        e = small(list(iter(a.copy())))
    except ArithmeticError as error:
        print(6, repr(error))
    except Exception as error:
        print(7, 'other', type(error).__name__, error.__context__)
    else:
        print(8, 'else')
    finally:
        print(9, 'finally')
    show(10, lambda: 'aXbXc' >> 4)
try:
    b = small(e << 0)
except TypeError as error:
    print(11, repr(error))
except Exception as error:
    print(12, 'other', type(error).__name__, error.__context__)
else:
    print(13, 'else')
finally:
    print(14, 'finally')
for i0 in range(3):
    a = i0
    show(15, lambda: ('tab\t' ** 3 if 'spam' else tuple(x * 2 for x in zip('ab', [1, 2]))))
    try:
        d = small((({} / b'by') and "{:,}|{}".format(1, b)))
    except Exception as error:
        print(16, type(error).__name__, error)
    if (d <= c):
        continue
    show(17, lambda: (+d))
try:
    del e['a']
except Exception as error:
    print(18, type(error).__name__, error)
try:
    d = small(e)
except (ValueError, KeyError) as error:
    print(19, repr(error))
except Exception as error:
    print(20, 'other', type(error).__name__, error.__context__)
finally:
    print(21, 'finally')
try:
    e = small(f"<{-0.0:10.1f}>")
except Exception as error:
    print(22, type(error).__name__, error)
show(23, lambda: 10**30)
try:
    b, *e = "{:+}|{}".format(c, e)
except Exception as error:
    print(24, type(error).__name__, error)
try:
    d = small((lambda x, y={'a': 1, 'b': [2]}, *z: y)())
except Exception as error:
    print(25, type(error).__name__, error)
for i0 in 'ab':
    d = i0
    show(26, lambda: ''.casefold())
    if hex(c):
        continue
show(27, lambda: 'Hello'.replace('a', 'zz'))
show(28, lambda: (a >= (b is not None)))
match c:
    case 0 | 1:
        print(29, '0 | 1')
    case None:
        print(30, 'None')
    case [1, _, *_]:
        print(31, '[1, _, *_]')
    case str(s):
        print(32, 'str(s)')
    case other:
        print(33, other)
try:
    b = small({} << 4)
except Exception as error:
    print(34, type(error).__name__, error)
try:
    del b[0]
except Exception as error:
    print(35, type(error).__name__, error)
