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
    a, b, c, d, e = x, 'tab\t', b, [x], {'a': x}
    for i in range(2):
        yield any(a)


try:
    b = small(b.copy())
except Exception as error:
    print(2, type(error).__name__, error)
try:
    d += 255; d = small(d)
except Exception as error:
    print(3, type(error).__name__, error)
try:
    c = small(([*c, a] and d >> 2))
except (ValueError, KeyError) as error:
    print(4, repr(error))
except Exception as error:
    print(5, 'other', type(error).__name__, error.__context__)
else:
    print(6, 'else')
try:
    d = small(({**e, 'z': 'Hello'} if a else b.capitalize()))
except Exception as error:
    print(7, type(error).__name__, error)
try:
    d, d = f"{a=} {b!s}"
except Exception as error:
    print(8, type(error).__name__, error)
show(9, lambda: (-a))
try:
    test = ((a > {'a': 1, 'b': [2]}) & tuple((x, 1) for x in enumerate('xy') if not x))
except Exception as error:
    test = type(error).__name__
if test:
    show(10, lambda: (-0.0 - [None]))
    try:
        e = small((not d))
        raise IndexError(c)
    except (ValueError, KeyError) as error:
        print(11, repr(error))
    except Exception as error:
        print(12, 'other', type(error).__name__, error.__context__)
    else:
        print(13, 'else')
    finally:
        print(14, 'finally')
    show(15, lambda: 255)
for i0 in list(range(2)):
    d = i0
    for i1 in (1, 2.5, None):
        c = i1
        try:
            a, c = [[x == 255 for x in range(5, 0, -2)] for y in range(2)]
        except Exception as error:
            print(16, type(error).__name__, error)
        if b.copy():
            break
        try:
            c = small(True)
        except LookupError as error:
            print(17, repr(error))
        except Exception as error:
            print(18, 'other', type(error).__name__, error.__context__)
        finally:
            print(19, 'finally')
        show(20, lambda: (lambda x, y=b, *z: (x, y, z))(e, b'by', d))
    for i1 in [[1, 2], [3]]:
        c = i1
        match e:
            case None:
                print(21, 'None')
            case list() as whole:
                print(22, 'list() as whole')
            case bool(x):
                print(23, 'bool(x)')
            case [x, *rest]:
                print(24, '[x, *rest]')
            case other:
                print(25, other)
    show(26, lambda: (not a))
try:
    a = small(a & d.update(m=2))
except Exception as error:
    print(27, type(error).__name__, error)
try:
    b = small([])
except TypeError as error:
    print(28, repr(error))
except Exception as error:
    print(29, 'other', type(error).__name__, error.__context__)
else:
    print(30, 'else')
try:
    c = small(f"<{10:*^9}>")
except Exception as error:
    print(31, type(error).__name__, error)
show(32, lambda: (['12'] or (~2j)))
show(33, lambda: (~{1, 2, 3}))
