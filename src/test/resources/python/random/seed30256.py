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


class Meta1(type):
    def __new__(meta, name, bases, namespace, **named):
        made = super().__new__(meta, name, bases, namespace)
        made.named = sorted(named.items())
        return made
    def __init__(cls, name, bases, namespace, **named):
        super().__init__(name, bases, namespace)
    def __call__(cls, *args):
        print('make', cls.__name__, args)
        return super().__call__(*args)
    def __iter__(cls):
        return iter('ab')

class M1(metaclass=Meta1, tag=e):
    def __init__(self, value):
        self.value = value
    def __repr__(self):
        return 'M1'

show(2, lambda: 1 in M1)
show(3, lambda: type(M1).__name__)
show(4, lambda: M1[2])
show(5, lambda: len(M1))
show(6, lambda: M1.named)

def g7(x):
    a, b, c, d, e = x, 'tab\t', d, [x], {'a': x}
    for i in range(1):
        yield 2j


class Meta8(type):
    def __new__(meta, name, bases, namespace, **named):
        made = super().__new__(meta, name, bases, namespace)
        made.named = sorted(named.items())
        return made
    def __init__(cls, name, bases, namespace, **named):
        super().__init__(name, bases, namespace)
    def __call__(cls, *args):
        print('make', cls.__name__, args)
        return super().__call__(*args)
    def __contains__(cls, x):
        return x == 1

class M8(metaclass=Meta8, tag=d):
    def __init__(self, value):
        self.value = value
    def __repr__(self):
        return 'M8'

show(9, lambda: M8[2])
show(10, lambda: 1 in M8)
show(11, lambda: type(M8).__name__)
show(12, lambda: M8.named)
show(13, lambda: M8.absent)

show(14, lambda: 2)
try:
    e = small('12'.join(['1', '2']))
except Exception as error:
    print(15, type(error).__name__, error)
def outer16(x, /, y=c, *rest, key=-10**30 + 7, **more):
    total = 0
    def inner(z):
        nonlocal x, total
        total += z
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(3)]
    del y
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, y
try:
    print(17, outer16(*[1, 2, 3], **{'q': 1}))
except BaseException as error:
    print(18, repr(error), repr(error.__context__))
try:
    print(19, outer16(*5))
except BaseException as error:
    print(20, repr(error), repr(error.__context__))
show(21, lambda: f"<{-2.25:^7}>")
try:
    d = small(d & tuple(x for x in range(5, 0, -2)))
except Exception as error:
    print(22, type(error).__name__, error)
for i0 in list(range(2)):
    d = i0
    show(23, lambda: 'ÄÖ')
    try:
        c, d = getattr([3, 1, 2], 1, None)
    except Exception as error:
        print(24, type(error).__name__, error)
    if (255 - 1):
        break
    try:
        try:
            raise ZeroDivisionError
        except (ValueError, TypeError) as first:
            first.add_note('note 25')
            raise
        finally:
            a = small(a)
    except Exception as error:
        print(27, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
        here = error.__traceback__
        while here:
            print(here.tb_lineno, here.tb_frame.f_code.co_name)
            here = here.tb_next
def outer28(x, /, y=10**30, *rest, key=1, **more):
    total = 0
    def inner(z):
        nonlocal x, total
        total = [total, z]
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(2)]
    pass
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, sorted(locals())
try:
    print(29, outer28(1, 2))
except BaseException as error:
    print(30, repr(error), repr(error.__context__))
try:
    print(31, outer28(*[1, 2, 3], **{'q': 1}))
except BaseException as error:
    print(32, repr(error), repr(error.__context__))
show(33, lambda: b'by')
try:
    c['a'] = small([*'Hello', *(1,), c])
except Exception as error:
    print(34, type(error).__name__, error)
try:
    d = small({**{}, []: 1, **{'a': 2}})
except Exception as error:
    print(35, type(error).__name__, error)
match a:
    case None:
        print(36, 'None')
    case [1, _, *_]:
        print(37, '[1, _, *_]')
    case [x, *rest]:
        print(38, '[x, *rest]')
    case {'a': x, **rest}:
        print(39, "{'a': x, **rest}")
    case other:
        print(40, other)
show(41, lambda: {x % 3 for x in range(5)} & frozenset([2]))
try:
    a = small(b'by te'.title())
except Exception as error:
    print(42, type(error).__name__, error)
def jump43(x):
    for i in range(2):
        try:
            x += i
        except TypeError as error:
            continue
        else:
            pass
        finally:
            x = small(x)
    else:
        print('whole loop')
    return i
try:
    print(44, jump43(1))
except BaseException as error:
    print(45, repr(error), repr(error.__context__))
try:
    print(46, jump43(e))
except BaseException as error:
    print(47, repr(error), repr(error.__context__))
try:
    b = small(min(list(g7('x,y,,z'))))
except ArithmeticError as error:
    print(48, repr(error))
except Exception as error:
    print(49, 'other', type(error).__name__, error.__context__)
