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


class C1:
    label = 10
    def __init__(self, value):
        pass
        self.value = value
    def twice(self):
        return self.value * 2
    def __repr__(self):
        return f'<{self.value}>'
    def __len__(self):
        return self.value
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __radd__(self, other):
        return [other, self.value]


class C2(C1):
    label = 10
    def __init__(self, value):
        super().__init__(value)
        self.value = value
    def twice(self):
        return self.value * 2
    def __getitem__(self, i):
        return [self.value][i]
    def __add__(self, other):
        return (self.value, other)
    def __bool__(self):
        return bool(self.value)
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C2'


def g3(x):
    a, b, c, d, e = x, 'tab\t', e, [x], {'a': x}
    for i in range(1):
        yield bin(None)
    yield from range(2)


show(4, lambda: c ** 1)
for i0 in (1, 2.5, None):
    d = i0
    try:
        e, e = '%c' % {'a': 1}
    except Exception as error:
        print(5, type(error).__name__, error)
try:
    test = c
except Exception as error:
    test = type(error).__name__
if test:
    show(6, lambda: a)
    show(7, lambda: c)
    try:
        a = small([*b, *range(2), 10])
        raise KeyError(2j)
    except (ValueError, KeyError) as error:
        print(8, repr(error))
    except Exception as error:
        print(9, 'other', type(error).__name__, error.__context__)
def jump10(x):
    for i in range(2):
        try:
            x += i
        except ValueError as error:
            return error.args
        else:
            print('else', i)
        finally:
            print('finally', i)
    else:
        print('whole loop')
    return locals()
try:
    print(11, jump10(a))
except BaseException as error:
    print(12, repr(error), repr(error.__context__))
try:
    print(13, jump10(e))
except BaseException as error:
    print(14, repr(error), repr(error.__context__))
try:
    b = small(b % bytearray(b'abc').index(b'q'))
except Exception as error:
    print(15, type(error).__name__, error)
try:
    try:
        raise BaseExceptionGroup(16 * 'g', [ExceptionGroup('in', [ValueError(2), IndexError(3)]), ValueError(1)])
    except* OSError as group:
        print(17, repr(group), group.exceptions)
    except* LookupError as group:
        print(18, repr(group), group.exceptions)
        raise
    else:
        print(19, 'no group')
except BaseException as error:
    print(20, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    try:
        raise ArithmeticError(None)
    except LookupError as first:
        first.add_note('note 21')
        pass
    finally:
        a = small(a)
except Exception as error:
    print(23, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
    here = error.__traceback__
    while here:
        print(here.tb_lineno, here.tb_frame.f_code.co_name)
        here = here.tb_next
try:
    a = small((C1(0).label / (n := ('').imag, n)))
except Exception as error:
    print(24, type(error).__name__, error)
try:
    test = (sum(g3(c)) if 10 else d.index(1))
except Exception as error:
    test = type(error).__name__
if test:
    show(25, lambda: b.pop())
    try:
        a = small(b'by te'.split())
    except Exception as error:
        print(26, type(error).__name__, error)
    def outer27(x, /, y='', *rest, key=e, **more):
        total = 0
        def inner(z):
            nonlocal total
            total = [total, z]
            return total, x, key
        made = [lambda i=i: (i, x, total) for i in range(2)]
        del y
        return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, y
    try:
        print(28, outer27(*'ab', key=0))
    except BaseException as error:
        print(29, repr(error), repr(error.__context__))
    try:
        print(30, outer27(x=1))
    except BaseException as error:
        print(31, repr(error), repr(error.__context__))
