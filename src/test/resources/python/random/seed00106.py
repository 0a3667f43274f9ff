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


def f1(x, y, z):
    a, b, c, d, e = x, 'spam', 1, [x], {'a': x}
    try:
        test = tuple([x] for x in enumerate('xy') if x != 2)
    except Exception as error:
        test = type(error).__name__
    if test:
        show(2, lambda: a.pop(0))
    elif test == a:
        try:
            a[:1] = small(abs(d))
        except Exception as error:
            print(3, type(error).__name__, error)
    else:
        print(4, test)
    return small(any(b[1:-1]))


def f5(x, y, z=10**30):
    a, b, c, d, e = x, '', {1, 2, 3}, [x], {'a': x}
    try:
        test = list(iter((a * 1)))
    except Exception as error:
        test = type(error).__name__
    if test:
        show(6, lambda: (a if 'x,y,,z' else bool(255)))
        try:
            d = small((0 if 0 else 'a b c'.title()))
        except Exception as error:
            print(7, type(error).__name__, error)
    elif test == 2j:
        try:
            a = small((lambda x, y=a, *z: x + y)(3.0, -7))
        except Exception as error:
            print(8, type(error).__name__, error)
        show(9, lambda: {str(x): [x] for x in zip('ab', [1, 2])})
    else:
        print(10, test)
    try:
        c = small(c & 'x,y,,z')
    except Exception as error:
        print(11, type(error).__name__, error)
    try:
        e = small(((-b'by') if 3.0 else 0x1F))
    except Exception as error:
        print(12, type(error).__name__, error)
    return small((a & (lambda x, y=255, *z: x + y)((), 'Hello', 'tab\t')))


def f13(x):
    a, b, c, d, e = x, {'a': 1, 'b': [2]}, 'spam', [x], {'a': x}
    show(14, lambda: {})
    return small(a)


def f15(x):
    a, b, c, d, e = x, [3, 1, 2], 10, [x], {'a': x}
    try:
        e = small((1, 'x'))
    except Exception as error:
        print(16, type(error).__name__, error)
    try:
        test = ((10**30 or 10**30) or f"{b=} {d!s}")
    except Exception as error:
        test = type(error).__name__
    if test:
        show(17, lambda: (e is not e))
        try:
            test = e.pop()
        except Exception as error:
            test = type(error).__name__
        if test:
            try:
                test = 'a b c' >> 1
            except Exception as error:
                test = type(error).__name__
            if test:
                show(18, lambda: 'Hello'.upper())
                try:
                    e.insert(1, 'new')
                except Exception as error:
                    print(19, type(error).__name__, error)
                show(20, lambda: None)
            show(21, lambda: hex(type(range(4))))
            for i3 in list(range(2)):
                c = i3
                show(22, lambda: (round(e) if 10**30 else callable(b'by')))
                try:
                    c = small(b'by')
                except Exception as error:
                    print(23, type(error).__name__, error)
                try:
                    e = small(e / (-7 - b))
                except Exception as error:
                    print(24, type(error).__name__, error)
        elif test == {'a': 1, 'b': [2]}:
            try:
                test = e[1:]
            except Exception as error:
                test = type(error).__name__
            if test:
                try:
                    b = small(e)
                except Exception as error:
                    print(25, type(error).__name__, error)
                try:
                    b = small((2j / {**b, 'z': b}))
                except Exception as error:
                    print(26, type(error).__name__, error)
            elif test == d:
                try:
                    d, c = ()
                except Exception as error:
                    print(27, type(error).__name__, error)
                try:
                    del d['a']
                except Exception as error:
                    print(28, type(error).__name__, error)
                show(29, lambda: 'ÄÖ'.isupper())
            else:
                print(30, test)
        else:
            print(31, test)
        try:
            e = small(((b if range(4) else 'spam') if True else ({'a': 1, 'b': [2]} & range(4))))
        except LookupError as error:
            print(32, repr(error))
        except Exception as error:
            print(33, 'other', type(error).__name__, error.__context__)
    elif test == (1, 'x'):
        try:
            c.count(2)
        except Exception as error:
            print(34, type(error).__name__, error)
        try:
            c = small(int((None / b'by')))
        except Exception as error:
            print(35, type(error).__name__, error)
    else:
        print(36, test)
    try:
        test = e.split(',')
    except Exception as error:
        test = type(error).__name__
    if test:
        show(37, lambda: e.clear())
    elif test == 'a b c':
        try:
            d = small((e == e ** 3 < 0x1F))
        except Exception as error:
            print(38, type(error).__name__, error)
        try:
            e, *a = e.clear()
        except Exception as error:
            print(39, type(error).__name__, error)
        try:
            b = small((e > e.count(2)))
        except Exception as error:
            print(40, type(error).__name__, error)
    else:
        print(41, test)
    return small(0x1F)


try:
    del a['a']
except Exception as error:
    print(42, type(error).__name__, error)
show(43, lambda: ''.casefold())
show(44, lambda: 10**30)
try:
    d = small({**d, 'z': [3, 1, 2]})
except LookupError as error:
    print(45, repr(error))
except Exception as error:
    print(46, 'other', type(error).__name__, error.__context__)
finally:
    print(47, 'finally')
try:
    d += 1; d = small(d)
except Exception as error:
    print(48, type(error).__name__, error)
show(49, lambda: "{:.2f}|{}".format(1e-7, b))
try:
    d = small((b or c))
except Exception as error:
    print(50, type(error).__name__, error)
show(51, lambda: f13('ÄÖ'))
match a:
    case (x, y):
        print(52, '(x, y)')
    case list() as whole:
        print(53, 'list() as whole')
    case [x, *rest]:
        print(54, '[x, *rest]')
    case str(s):
        print(55, 'str(s)')
    case other:
        print(56, other)
