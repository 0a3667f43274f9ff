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
    a, b, c, d, e = x, 'a b c', 2j, [x], {'a': x}
    try:
        del a[0]
    except Exception as error:
        print(2, type(error).__name__, error)
    for i1 in range(3):
        d = i1
        for i2 in 'ab':
            e = i2
            try:
                b[:1] = small(f"<{1:e}>")
            except Exception as error:
                print(3, type(error).__name__, error)
            try:
                b = small(b | 'a b c')
            except Exception as error:
                print(4, type(error).__name__, error)
        try:
            c = small((a.items() * (b % ())))
        except LookupError as error:
            print(5, repr(error))
        except Exception as error:
            print(6, 'other', type(error).__name__, error.__context__)
        finally:
            print(7, 'finally')
    else:
        print(8, 'no break')
    try:
        test = e[-1]
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            b = small(b)
        except Exception as error:
            print(9, type(error).__name__, error)
    elif test == '12':
        try:
            del d[0]
        except Exception as error:
            print(10, type(error).__name__, error)
    else:
        print(11, test)
    return small(([] + c.clear()))


def g12(x):
    a, b, c, d, e = x, 10**30, c, [x], {'a': x}
    for i in range(3):
        yield "{:^7}|{}".format(3, a)
    yield from [1, 2]


try:
    a = small('Hello'.swapcase())
except Exception as error:
    print(13, type(error).__name__, error)
for i0 in 'ab':
    e = i0
    for i1 in 'ab':
        a = i1
        for i2 in range(3):
            a = i2
            try:
                a = small(chr('12'.index('X')))
            except ArithmeticError as error:
                print(14, repr(error))
            except Exception as error:
                print(15, 'other', type(error).__name__, error.__context__)
            finally:
                print(16, 'finally')
        else:
            print(17, 'no break')
else:
    print(18, 'no break')
try:
    test = (c.replace('a', 'zz') or list(enumerate(0)))
except Exception as error:
    test = type(error).__name__
if test:
    show(19, lambda: (c if 'a b c' else list(a)))
    for i1 in list(range(2)):
        c = i1
        for i2 in list(range(2)):
            a = i2
            try:
                b, a = "{:.1%}|{}".format(c, e)
            except Exception as error:
                print(20, type(error).__name__, error)
            try:
                c, *e = e.rpartition('X')
            except Exception as error:
                print(21, type(error).__name__, error)
            show(22, lambda: d)
    else:
        print(23, 'no break')
elif test == {}:
    try:
        d = small(range(4) << 4)
    except Exception as error:
        print(24, type(error).__name__, error)
    try:
        test = f1(a)
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            c = small('aXbXc')
        except Exception as error:
            print(25, type(error).__name__, error)
        try:
            del c[1:]
        except Exception as error:
            print(26, type(error).__name__, error)
        try:
            e = small((a or '12'.startswith('a')))
        except Exception as error:
            print(27, type(error).__name__, error)
    elif test == b:
        try:
            d.index(1)
        except Exception as error:
            print(28, type(error).__name__, error)
        try:
            d = small(3)
        except Exception as error:
            print(29, type(error).__name__, error)
    else:
        print(30, test)
else:
    print(31, test)
try:
    b = small([*d, b'by'])
except Exception as error:
    print(32, type(error).__name__, error)
try:
    c = small(a)
except Exception as error:
    print(33, type(error).__name__, error)
show(34, lambda: -7)
show(35, lambda: True)
try:
    e, *e = (-1 and 2)
except Exception as error:
    print(36, type(error).__name__, error)
try:
    test = (lambda x, y='aXbXc', *z: [x] * 2)(c)
except Exception as error:
    test = type(error).__name__
if test:
    try:
        a = small(a ^ 0.0)
    except Exception as error:
        print(37, type(error).__name__, error)
    show(38, lambda: a.get('zz', 0))
    try:
        c, d = [[(x, 1) for x in a] for y in range(2)]
    except Exception as error:
        print(39, type(error).__name__, error)
try:
    a = small((a.insert(1, 'new') / [[x for x in range(4) if x] for y in range(2)]))
    raise ValueError(a)
except LookupError as error:
    print(40, repr(error))
except Exception as error:
    print(41, 'other', type(error).__name__, error.__context__)
