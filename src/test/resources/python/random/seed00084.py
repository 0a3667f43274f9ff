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


def f1(x, y=()):
    a, b, c, d, e = x, ' pad ', 'ÄÖ', [x], {'a': x}
    show(2, lambda: chr('tab\t'.rpartition('X')))
    for i1 in range(3):
        b = i1
        try:
            test = 'aXbXc'.split(',')
        except Exception as error:
            test = type(error).__name__
        if test:
            show(3, lambda: (-''))
            try:
                test = (d is not None < -7)
            except Exception as error:
                test = type(error).__name__
            if test:
                show(4, lambda: f"{b=} {e!s}")
                show(5, lambda: d)
                try:
                    d, *a = (not [])
                except Exception as error:
                    print(6, type(error).__name__, error)
        elif test == e:
            show(7, lambda: '12'.startswith('a'))
        else:
            print(8, test)
    try:
        test = 3
    except Exception as error:
        test = type(error).__name__
    if test:
        show(9, lambda: ([[x for x in range(4) if x] for y in range(2)] + (lambda x, y=e, *z: (x, y, z))(255, 10**30, 1)))
        try:
            c, d = f"<{d:s}>"
        except Exception as error:
            print(10, type(error).__name__, error)
        show(11, lambda: (lambda x, y=255, *z: (x, y, z))('Hello', -10**30 + 7, -1))
    elif test == 0:
        try:
            c = small((lambda x, y=255, *z: [x] * 2)(e, d, 1))
        except Exception as error:
            print(12, type(error).__name__, error)
    else:
        print(13, test)
    return small(None)


def g14(x):
    a, b, c, d, e = x, 2j, e, [x], {'a': x}
    for i in range(2):
        yield b


def g15(x):
    a, b, c, d, e = x, e, {'a': 1, 'b': [2]}, [x], {'a': x}
    for i in range(3):
        yield ('x,y,,z' if c else {'a': 1, 'b': [2]})
    yield from range(2)


try:
    e += []; e = small(e)
except Exception as error:
    print(16, type(error).__name__, error)
try:
    e.extend((7, 8))
except Exception as error:
    print(17, type(error).__name__, error)
show(18, lambda: ((not e) if d else c))
show(19, lambda: b.setdefault('q', []))
match c:
    case {'a': x, **rest}:
        print(20, "{'a': x, **rest}")
    case (x, y):
        print(21, '(x, y)')
    case None:
        print(22, 'None')
    case [1, _, *_]:
        print(23, '[1, _, *_]')
    case other:
        print(24, other)
try:
    test = max(b)
except Exception as error:
    test = type(error).__name__
if test:
    try:
        d[0] = small(b.zfill(6))
    except Exception as error:
        print(25, type(error).__name__, error)
    try:
        d[-1] = small(sorted([3, 1, 2]))
    except Exception as error:
        print(26, type(error).__name__, error)
    show(27, lambda: 2j)
try:
    e = small({**a, 'z': (2 if 'Hello' else ())})
except Exception as error:
    print(28, type(error).__name__, error)
try:
    d = small(((2 // b) if '12' else (range(4) if c else c)))
except Exception as error:
    print(29, type(error).__name__, error)
match b:
    case float() | complex():
        print(30, 'float() | complex()')
    case (x, y):
        print(31, '(x, y)')
    case 0 | 1:
        print(32, '0 | 1')
    case int(n) if n > 5:
        print(33, 'int(n) if n > 5')
    case other:
        print(34, other)
try:
    d.remove(1)
except Exception as error:
    print(35, type(error).__name__, error)
match e:
    case [1, _, *_]:
        print(36, '[1, _, *_]')
    case 0 | 1:
        print(37, '0 | 1')
    case []:
        print(38, '[]')
    case None:
        print(39, 'None')
    case other:
        print(40, other)
try:
    e = small({d: ('12' if 'spam' else -7), (1, 2): 3})
except TypeError as error:
    print(41, repr(error))
except Exception as error:
    print(42, 'other', type(error).__name__, error.__context__)
try:
    e[-1] = small('spam'.split('X', 1))
except Exception as error:
    print(43, type(error).__name__, error)
match e:
    case [1, _, *_]:
        print(44, '[1, _, *_]')
    case bool(x):
        print(45, 'bool(x)')
    case int(n) if n > 5:
        print(46, 'int(n) if n > 5')
    case str(s):
        print(47, 'str(s)')
    case other:
        print(48, other)
