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
    def __getitem__(cls, key):
        return (cls.__name__, key) if key != 4 else [][0]

class M1(metaclass=Meta1, tag=b'by'):
    def __init__(self, value):
        self.value = value
    def __repr__(self):
        return 'M1'

show(2, lambda: list(M1))
show(3, lambda: len(M1))
show(4, lambda: type(M1).__name__)
show(5, lambda: M1(1))
show(6, lambda: M1(1, 2))

def f7(x):
    a, b, c, d, e = x, 0x1F, 'ÄÖ', [x], {'a': x}
    def outer8(x, /, y=-10**30 + 7, *rest, key=255, **more):
        total = 0
        def inner(z):
            nonlocal x, total
            total = [total, z]
            return total, x, key
        made = [lambda i=i: (i, x, total) for i in range(2)]
        del y
        return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, sorted(locals())
    try:
        print(9, outer8(1, key=5))
    except BaseException as error:
        print(10, repr(error), repr(error.__context__))
    try:
        print(11, outer8(1))
    except BaseException as error:
        print(12, repr(error), repr(error.__context__))
    return small({x % 3 for x in range(7)} - {1, 2})


class M13(str):
    def __lt__(self, other):
        return 'lt'
    def __getitem__(self, key):
        return ('item', key) if key in ('k', 0, 1) else [][1]
    def __mul__(self, other):
        return NotImplemented
    def __len__(self):
        return 3
o13 = M13()

show(14, lambda: o13[0])
show(15, lambda: 1 in o13)
show(16, lambda: repr(o13))
show(17, lambda: len(o13))
show(18, lambda: isinstance(o13, (int, str)))

class M19(str):
    def __lt__(self, other):
        return 'lt'
    def __iadd__(self, other):
        return ('iadd', other)
    def __contains__(self, x):
        return x
    def __format__(self, spec):
        return f'<{spec}>'
o19 = M19()

show(20, lambda: o19['k'])
show(21, lambda: repr(o19))
show(22, lambda: 1 in o19)
show(23, lambda: f'{o19:>5}|{o19}')
show(24, lambda: type(o19 * 1).__name__)

try:
    test = (1, 'x')
except Exception as error:
    test = type(error).__name__
if test:
    try:
        d = small(max(filter(None, e, c)))
    except Exception as error:
        print(25, type(error).__name__, error)
elif test == a:
    try:
        try:
            raise ExceptionGroup('g26', [ValueError(1)])
        except* ValueError as group:
            print(27, repr(group), group.exceptions)
            raise
        except* (TypeError, KeyError) as group:
            print(28, repr(group), group.exceptions)
    except BaseException as error:
        print(29, repr(error), repr(error.__cause__), repr(error.__context__))
    def jump30(x):
        for i in range(3):
            try:
                if i == x: break
            except TypeError as error:
                print(repr(error))
            else:
                pass
            finally:
                x = small(x)
        else:
            print('whole loop')
        while x:
            x = x[1:] if isinstance(x, str) else 0
    try:
        print(31, jump30(b))
    except BaseException as error:
        print(32, repr(error), repr(error.__context__))
    try:
        print(33, jump30('a b c'))
    except BaseException as error:
        print(34, repr(error), repr(error.__context__))
    def outer35(x, /, y=c, *rest, key=d, **more):
        total = 0
        def inner(z):
            nonlocal x, total
            total, x2 = z, total
            return total, x, key
        made = [lambda i=i: (i, x, total) for i in range(3)]
        y = rest
        return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, total
    try:
        print(36, outer35(1, 2, y=3))
    except BaseException as error:
        print(37, repr(error), repr(error.__context__))
    try:
        print(38, outer35(1, y=2, z=3))
    except BaseException as error:
        print(39, repr(error), repr(error.__context__))
else:
    print(40, test)
def outer41(x, /, y=-10**30 + 7, *rest, key={'a': 1, 'b': [2]}, **more):
    total = 0
    def inner(z):
        nonlocal total
        total = [total, z]
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(2)]
    del y
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, total
try:
    print(42, outer41())
except BaseException as error:
    print(43, repr(error), repr(error.__context__))
try:
    print(44, outer41(*5))
except BaseException as error:
    print(45, repr(error), repr(error.__context__))
def jump46(x):
    for i in range(3):
        try:
            if i == x: break
        except AssertionError as error:
            print(repr(error))
        else:
            print('else', i)
        finally:
            x = small(x)
    else:
        print('whole loop')
    return locals()
try:
    print(47, jump46(e))
except BaseException as error:
    print(48, repr(error), repr(error.__context__))
try:
    print(49, jump46(''))
except BaseException as error:
    print(50, repr(error), repr(error.__context__))
try:
    try:
        raise ExceptionGroup('g51', [KeyError('k')])
    except* ValueError as group:
        print(52, repr(group), group.exceptions)
        raise RuntimeError(7)
    except* (TypeError, KeyError) as group:
        print(53, repr(group), group.exceptions)
    except* OSError as group:
        print(54, repr(group), group.exceptions)
        raise group.exceptions[0]
    else:
        print(55, 'no group')
except BaseException as error:
    print(56, repr(error), repr(error.__cause__), repr(error.__context__))
def outer57(x, /, y={1, 2, 3}, *rest, key=0x1F, **more):
    total = 0
    def inner(z):
        nonlocal total
        total = [total, z]
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(3)]
    pass
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, total
try:
    print(58, outer57(*5))
except BaseException as error:
    print(59, repr(error), repr(error.__context__))
try:
    print(60, outer57(1, 2, 3, 4))
except BaseException as error:
    print(61, repr(error), repr(error.__context__))
try:
    try:
        raise OSError(2, 'gone')
    except LookupError as first:
        first.add_note('note 62')
        raise
    finally:
        pass
except Exception as error:
    print(64, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
try:
    try:
        raise ExceptionGroup('g65', [ExceptionGroup('in', [ValueError(2), IndexError(3)]), TypeError('t'), KeyError('k')])
    except* (TypeError, KeyError) as group:
        print(66, repr(group), group.exceptions)
    except* OSError as group:
        print(67, repr(group), group.exceptions)
    except* LookupError as group:
        print(68, repr(group), group.exceptions)
    else:
        print(69, 'no group')
except BaseException as error:
    print(70, repr(error), repr(error.__cause__), repr(error.__context__))
match c:
    case (x, y):
        print(71, '(x, y)')
    case bool(x):
        print(72, 'bool(x)')
    case [1, _, *_]:
        print(73, '[1, _, *_]')
    case 0 | 1:
        print(74, '0 | 1')
    case other:
        print(75, other)
