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
    a, b, c, d, e = x, 'Hello', 10, [x], {'a': x}
    for i in range(3):
        yield d


def f2(x, y, z):
    a, b, c, d, e = x, 0x1F, 10, [x], {'a': x}
    try:
        d, *e = (0x1F / 'a b c')
    except Exception as error:
        print(3, type(error).__name__, error)
    return small(-0.0)


show(4, lambda: (e <= min(d, True)))
try:
    d = small((f"<{e:>6}>" if -1 else [*d, a]))
except Exception as error:
    print(5, type(error).__name__, error)
show(6, lambda: b)
try:
    e, *e = ''.upper()
except Exception as error:
    print(7, type(error).__name__, error)
try:
    b = small(c.startswith('a'))
except TypeError as error:
    print(8, repr(error))
except Exception as error:
    print(9, 'other', type(error).__name__, error.__context__)
finally:
    print(10, 'finally')
try:
    test = sum({} >> 5)
except Exception as error:
    test = type(error).__name__
if test:
    show(11, lambda: (lambda x, y=-10**30 + 7, *z: x + y)('spam', 2j))
elif test == (1, 'x'):
    show(12, lambda: list(f"{d=} {b!s}"))
    for i1 in list(range(2)):
        d = i1
        try:
            test = b
        except Exception as error:
            test = type(error).__name__
        if test:
            try:
                test = 255
            except Exception as error:
                test = type(error).__name__
            if test:
                try:
                    b = small(b // d.capitalize())
                except Exception as error:
                    print(13, type(error).__name__, error)
                show(14, lambda: {'a': 1, 'b': [2]})
                show(15, lambda: next(g1(0)))
            elif test == c:
                try:
                    d = small(d + (d if e else None))
                except Exception as error:
                    print(16, type(error).__name__, error)
            else:
                print(17, test)
            try:
                test = (list(reversed((1, 'x'))) if c else max(c, 0.0))
            except Exception as error:
                test = type(error).__name__
            if test:
                try:
                    d = small(d ^ -10**30 + 7)
                except Exception as error:
                    print(18, type(error).__name__, error)
                try:
                    c = small(d['a'])
                except Exception as error:
                    print(19, type(error).__name__, error)
            elif test == 255:
                show(20, lambda: f"{c=} {a!s}")
                show(21, lambda: [c, (+-1), 2j])
                try:
                    e = small(list(b.lower()))
                except Exception as error:
                    print(22, type(error).__name__, error)
            else:
                print(23, test)
            try:
                test = d[::-1]
            except Exception as error:
                test = type(error).__name__
            if test:
                try:
                    e += a; e = small(e)
                except Exception as error:
                    print(24, type(error).__name__, error)
                try:
                    e = small(dict(b))
                except Exception as error:
                    print(25, type(error).__name__, error)
            elif test == d:
                show(26, lambda: 'tab\t')
                try:
                    b += e; b = small(b)
                except Exception as error:
                    print(27, type(error).__name__, error)
                show(28, lambda: e.pop('zz', None))
            else:
                print(29, test)
        elif test == {1, 2, 3}:
            show(30, lambda: "%5.1f" % a)
            try:
                test = -1
            except Exception as error:
                test = type(error).__name__
            if test:
                try:
                    d, c = ('' % b)
                except Exception as error:
                    print(31, type(error).__name__, error)
                try:
                    b += -2.25; b = small(b)
                except Exception as error:
                    print(32, type(error).__name__, error)
        else:
            print(33, test)
        show(34, lambda: (lambda x, y=(1, 'x'), *z: (x, y, z))(True, 0x1F, -10**30 + 7))
    else:
        print(35, 'no break')
else:
    print(36, test)
try:
    c = small("{:>6}|{}".format(3, a))
except Exception as error:
    print(37, type(error).__name__, error)
try:
    b, c = (~True)
except Exception as error:
    print(38, type(error).__name__, error)
try:
    a = small((hex(d) if [] else 'aXbXc' << 3))
except LookupError as error:
    print(39, repr(error))
except Exception as error:
    print(40, 'other', type(error).__name__, error.__context__)
else:
    print(41, 'else')
try:
    del d['a']
except Exception as error:
    print(42, type(error).__name__, error)
try:
    del b['a']
except Exception as error:
    print(43, type(error).__name__, error)
