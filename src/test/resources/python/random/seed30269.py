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


class M1:
    registry = []
    def __init_subclass__(cls, /, tag=None, **named):
        super().__init_subclass__(**named)
        cls.registry.append((cls.__name__, tag))
    @classmethod
    def make(cls, *args):
        return cls.__name__, args
    @staticmethod
    def plain(x=1):
        return x
    def __class_getitem__(cls, item):
        return (cls.__name__, item)
    def __enter__(self):
        print('enter')
        return self
    def __exit__(self, kind, error, traceback):
        print('exit', repr(error))
        return True

class Sub1(M1):
    def make(self, x):
        return 'own', super().make(x)

def managed1(x):
    with M1() as first, Sub1() as second:
        raise KeyError(x)
    return 'after'

show(2, lambda: M1.make(1, 2))
show(3, lambda: Sub1().make(1))
show(4, lambda: M1.plain())
show(5, lambda: M1.registry)
show(6, lambda: Sub1.make())

try:
    test = ''
except Exception as error:
    test = type(error).__name__
if test:
    show(7, lambda: [x + y for x in (1, 2) for y in 'ab' if y != 10])
    for i1 in (1, 2.5, None):
        d = i1
        def outer8(x, /, y=c, *rest, key=b, **more):
            total = 0
            def inner(z):
                nonlocal total
                total += z
                return total, x, key
            made = [lambda i=i: (i, x, total) for i in range(2)]
            pass
            return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, y
        try:
            print(9, outer8(1, 2, 3, 4))
        except BaseException as error:
            print(10, repr(error), repr(error.__context__))
        try:
            print(11, outer8(1, y=2, z=3))
        except BaseException as error:
            print(12, repr(error), repr(error.__context__))
        def outer13(x, /, y=e, *rest, key=[], **more):
            total = 0
            def inner(z):
                nonlocal total
                total, x2 = z, total
                return total, x, key
            made = [lambda i=i: (i, x, total) for i in range(3)]
            pass
            return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, sorted(locals())
        try:
            print(14, outer13(*'ab', key=0))
        except BaseException as error:
            print(15, repr(error), repr(error.__context__))
        try:
            print(16, outer13(*5))
        except BaseException as error:
            print(17, repr(error), repr(error.__context__))
        try:
            a, *c = (a | d)
        except Exception as error:
            print(18, type(error).__name__, error)
    else:
        print(19, 'no break')
elif test == 'x,y,,z':
    try:
        try:
            raise ExceptionGroup('g20', [TypeError('t'), ValueError(1), KeyError('k')])
        except* OSError as group:
            print(21, repr(group), group.exceptions)
        except* ValueError as group:
            print(22, repr(group), group.exceptions)
    except BaseException as error:
        print(23, repr(error), repr(error.__cause__), repr(error.__context__))
else:
    print(24, test)
try:
    try:
        raise LookupError([1])
    except (ValueError, TypeError) as first:
        first.add_note('note 25')
        raise UnicodeError('u') from first
    finally:
        pass
except Exception as error:
    print(27, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
try:
    e = small([] < b <= () != b)
except TypeError as error:
    print(28, repr(error))
except Exception as error:
    print(29, 'other', type(error).__name__, error.__context__)
else:
    print(30, 'else')
try:
    a += a; a = small(a)
except Exception as error:
    print(31, type(error).__name__, error)
try:
    try:
        raise ExceptionGroup('g32', [ExceptionGroup('in', [ValueError(2), IndexError(3)]), KeyError('k')])
    except* (TypeError, KeyError) as group:
        print(33, repr(group), group.exceptions)
        raise group.exceptions[0]
    except* LookupError as group:
        print(34, repr(group), group.exceptions)
        raise
    else:
        print(35, 'no group')
except BaseException as error:
    print(36, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    d = small((lambda x, y=e, *z: [x] * 2)(c, {}, 3))
except ArithmeticError as error:
    print(37, repr(error))
except Exception as error:
    print(38, 'other', type(error).__name__, error.__context__)
finally:
    print(39, 'finally')
def gen40(x):
    try:
        got = yield 3
        print('got', got)
        more = (yield) or (yield 5)
        print('more', more)
    except GeneratorExit as error:
        print('caught', repr(error))
        return 8
    finally:
        return 9
    return 10
it = gen40(1)
try:
    print(it.send(range(4)))
except BaseException as error:
    print(41, repr(error), repr(error.__context__))
try:
    print(it.send(None))
except BaseException as error:
    print(42, repr(error), repr(error.__context__))
try:
    print(list(it))
except BaseException as error:
    print(43, repr(error), repr(error.__context__))
show(44, lambda: f"<{1e-7:*^9}>")
try:
    del d['a']
except Exception as error:
    print(45, type(error).__name__, error)
show(46, lambda: (lambda x, w=12, p=0: f"{x:_b}")({1, 2, 3}))
try:
    try:
        raise AssertionError((1, 2))
    except LookupError as first:
        first.add_note('note 47')
        pass
    finally:
        a = small(a)
except Exception as error:
    print(49, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
    here = error.__traceback__
    while here:
        print(here.tb_lineno, here.tb_frame.f_code.co_name)
        here = here.tb_next
try:
    b = small(b - c)
except Exception as error:
    print(50, type(error).__name__, error)
