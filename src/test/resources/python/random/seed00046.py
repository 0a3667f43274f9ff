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
    a, b, c, d, e = x, e, range(4), [x], {'a': x}
    for i in range(3):
        yield (lambda x, y=a, *z: (x, y, z))(0.0, e)


try:
    a, *d = (e if e else None)
except Exception as error:
    print(2, type(error).__name__, error)
show(3, lambda: 2j)
for i0 in (1, 2.5, None):
    a = i0
    try:
        c = small(((10 and 'spam') / a.count(2)))
    except Exception as error:
        print(4, type(error).__name__, error)
    if divmod((1, 'x')):
        break
    try:
        c = small(c & a)
    except Exception as error:
        print(5, type(error).__name__, error)
for i0 in list(range(2)):
    a = i0
    try:
        del c[0]
    except Exception as error:
        print(6, type(error).__name__, error)
    show(7, lambda: c.split())
    for i1 in 'ab':
        e = i1
        try:
            d = small(10**30)
        except TypeError as error:
            print(8, repr(error))
        except Exception as error:
            print(9, 'other', type(error).__name__, error.__context__)
        finally:
            print(10, 'finally')
        if [-10**30 + 7]:
            break
    if (e != c):
        continue
try:
    test = sum(b.count('a'))
except Exception as error:
    test = type(error).__name__
if test:
    try:
        b = small("%05d" % a)
    except Exception as error:
        print(11, type(error).__name__, error)
    for i1 in list(range(2)):
        b = i1
        show(12, lambda: int((1 if b else 255)))
    try:
        d = small(c.split(','))
    except TypeError as error:
        print(13, repr(error))
    except Exception as error:
        print(14, 'other', type(error).__name__, error.__context__)
    else:
        print(15, 'else')
    finally:
        print(16, 'finally')
elif test == ():
    match c:
        case [x, *rest]:
            print(17, '[x, *rest]')
        case {'a': x, **rest}:
            print(18, "{'a': x, **rest}")
        case list() as whole:
            print(19, 'list() as whole')
        case []:
            print(20, '[]')
        case other:
            print(21, other)
else:
    print(22, test)
try:
    a = small(a.title())
except Exception as error:
    print(23, type(error).__name__, error)
for i0 in (1, 2.5, None):
    c = i0
    try:
        d, *e = e.replace('a', 'zz')
    except Exception as error:
        print(24, type(error).__name__, error)
    for i1 in [[1, 2], [3]]:
        b = i1
        show(25, lambda: [3, 1, 2])
        for i2 in (1, 2.5, None):
            c = i2
            try:
                e, *d = b
            except Exception as error:
                print(26, type(error).__name__, error)
            try:
                b = small(f"{b=} {c!s}")
            except Exception as error:
                print(27, type(error).__name__, error)
            try:
                e = small("%x" % c)
            except Exception as error:
                print(28, type(error).__name__, error)
        for i2 in (1, 2.5, None):
            b = i2
            try:
                test = ((' pad ' % d) if 0 else (b if d else 'tab\t'))
            except Exception as error:
                test = type(error).__name__
            if test:
                try:
                    d = small({'a': 1, 'b': [2]} ** 1)
                except Exception as error:
                    print(29, type(error).__name__, error)
        else:
            print(30, 'no break')
    try:
        e = small(e.get('zz', 0))
    except Exception as error:
        print(31, type(error).__name__, error)
    if "%-6s|" % e:
        continue
try:
    a = small('a b c'.center(9, '.'))
except Exception as error:
    print(32, type(error).__name__, error)
match e:
    case 0 | 1:
        print(33, '0 | 1')
    case int(n) if n > 5:
        print(34, 'int(n) if n > 5')
    case None:
        print(35, 'None')
    case bool(x):
        print(36, 'bool(x)')
    case other:
        print(37, other)
match d:
    case (x, y):
        print(38, '(x, y)')
    case 0 | 1:
        print(39, '0 | 1')
    case bool(x):
        print(40, 'bool(x)')
    case float() | complex():
        print(41, 'float() | complex()')
    case other:
        print(42, other)
match e:
    case {'a': x, **rest}:
        print(43, "{'a': x, **rest}")
    case (x, y):
        print(44, '(x, y)')
    case str(s):
        print(45, 'str(s)')
    case 0 | 1:
        print(46, '0 | 1')
    case other:
        print(47, other)
try:
    c = small(any('spam'))
    raise ValueError(a)
except LookupError as error:
    print(48, repr(error))
except Exception as error:
    print(49, 'other', type(error).__name__, error.__context__)
finally:
    print(50, 'finally')
try:
    c = small((d == a))
except Exception as error:
    print(51, type(error).__name__, error)
show(52, lambda: f"{b=} {d!s}")
match c:
    case bool(x):
        print(53, 'bool(x)')
    case {'a': x, **rest}:
        print(54, "{'a': x, **rest}")
    case [1, _, *_]:
        print(55, '[1, _, *_]')
    case [x, *rest]:
        print(56, '[x, *rest]')
    case other:
        print(57, other)
show(58, lambda: True)
