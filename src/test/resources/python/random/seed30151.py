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
    a, b, c, d, e = x, {1, 2, 3}, 2, [x], {'a': x}
    for i in range(2):
        yield '12'.isdigit()
    yield from x


class M2:
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
        return None

class Sub2(M2):
    def make(self, x):
        return 'own', super().make(x)

def managed2(x):
    with M2() as first, Sub2() as second:
        return x
    return 'after'

show(3, lambda: M2[int])
show(4, lambda: managed2(2))
show(5, lambda: Sub2().make(1))
show(6, lambda: super(Sub2, Sub2()).make(3))
show(7, lambda: Sub2[1, 2])

class M8(list):
    def __iadd__(self, other):
        return ('iadd', other)
    def __format__(self, spec):
        return f'<{spec}>'
    def __radd__(self, other):
        return ('radd', other)
    def __bool__(self):
        return False
o8 = M8()

show(9, lambda: isinstance(o8, (int, str)))
show(10, lambda: [] + o8)
show(11, lambda: f'{o8:>5}|{o8}')
show(12, lambda: str(o8))
show(13, lambda: hash(o8))

class M14:
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
        return None

class Sub14(M14, tag=()):
    def make(self, x):
        return 'own', super().make(x)

def managed14(x):
    with M14() as first, Sub14() as second:
        return x
    return 'after'

show(15, lambda: Sub14().make(1))
show(16, lambda: super(Sub14, Sub14()).make(3))
show(17, lambda: M14.plain())
show(18, lambda: M14.registry)
show(19, lambda: Sub14.make())

show(20, lambda: d.rsplit(None, 1))
try:
    try:
        raise ArithmeticError(None)
    except LookupError as first:
        first.add_note('note 21')
        raise
    finally:
        print(22, 'finally')
except Exception as error:
    print(23, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
show(24, lambda: {'a': 'ÄÖ', 1: (e,)})
show(25, lambda: 'a b c'.splitlines())
def gen26(x):
    try:
        got = yield '12'
        print('got', got)
        more = (yield) or (yield 5)
        print('more', more)
    except GeneratorExit as error:
        print('caught', repr(error))
        raise RuntimeError(2) from error
    finally:
        return 9
    return 10
it = gen26(1)
try:
    print(it.throw(KeyError))
except BaseException as error:
    print(27, repr(error), repr(error.__context__))
try:
    print(it.throw(ValueError(4)))
except BaseException as error:
    print(28, repr(error), repr(error.__context__))
try:
    try:
        raise ExceptionGroup('g29', [ValueError(1), ValueError(1), ExceptionGroup('in', [ValueError(2), IndexError(3)])])
    except* LookupError as group:
        print(30, repr(group), group.exceptions)
        raise group.exceptions[0]
    else:
        print(31, 'no group')
except BaseException as error:
    print(32, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    try:
        raise ExceptionGroup('g33', [ExceptionGroup('in', [ValueError(2), IndexError(3)]), OSError(5)])
    except* ValueError as group:
        print(34, repr(group), group.exceptions)
    except* (TypeError, KeyError) as group:
        print(35, repr(group), group.exceptions)
        raise group.exceptions[0]
except BaseException as error:
    print(36, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    b = small('aXbXc')
except Exception as error:
    print(37, type(error).__name__, error)
def jump38(x):
    for i in range(3):
        try:
            assert i != x, ('assert', i)
        except AssertionError as error:
            continue
        else:
            pass
        finally:
            del i
    else:
        print('whole loop')
    return locals()
try:
    print(39, jump38(c))
except BaseException as error:
    print(40, repr(error), repr(error.__context__))
try:
    print(41, jump38('ÄÖ'))
except BaseException as error:
    print(42, repr(error), repr(error.__context__))
try:
    e += 1; e = small(e)
except Exception as error:
    print(43, type(error).__name__, error)
try:
    try:
        raise RuntimeError('run')
    except LookupError as first:
        first.add_note('note 44')
        raise first from ValueError(0)
    finally:
        print(45, 'finally')
except Exception as error:
    print(46, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
