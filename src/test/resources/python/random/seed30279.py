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


class Field1:
    def __set_name__(self, owner, name):
        self.name = '_' + name
    def __get__(self, instance, owner=None):
        return self.name if instance is None else getattr(instance, self.name, 'unset')

class M1:
    field = Field1()
    @property
    def twice(self):
        return [self.field] * 2
    @twice.setter
    def twice(self, value):
        self.field = (value, value)
o1 = M1()

show(2, lambda: o1.field)
show(3, lambda: M1.field)
show(4, lambda: setattr(o1, 'twice', 3))
show(5, lambda: setattr(o1, 'field', {1, 2, 3}))
show(6, lambda: vars(o1))

class C7:
    label = property(lambda self: [self.value])
    def __init__(self, value):
        pass
        self.value = value
    def __eq__(self, other):
        return self.value == other
    def __len__(self):
        return self.value
    def __add__(self, other):
        return (self.value, other)
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C7'


class Field8:
    def __set_name__(self, owner, name):
        self.name = '_' + name
    def __get__(self, instance, owner=None):
        return self.name if instance is None else getattr(instance, self.name, 'unset')
    def __set__(self, instance, value):
        instance.__dict__[self.name] = [value]

class M8:
    field = Field8()
    @property
    def twice(self):
        return [self.field] * 2
    @twice.setter
    def twice(self, value):
        self.field = (value, value)
o8 = M8()

show(9, lambda: delattr(o8, 'twice'))
show(10, lambda: M8.field)
show(11, lambda: vars(o8))
show(12, lambda: setattr(o8, 'twice', 3))
show(13, lambda: o8.field)

def g14(x):
    a, b, c, d, e = x, b'by', {'a': 1, 'b': [2]}, [x], {'a': x}
    for i in range(1):
        yield a.join(['1', '2'])


try:
    try:
        raise ExceptionGroup('g15', [KeyError('k'), KeyError('k'), KeyError('k')])
    except* LookupError as group:
        print(16, repr(group), group.exceptions)
    else:
        print(17, 'no group')
except BaseException as error:
    print(18, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    try:
        raise ExceptionGroup('g19', [ExceptionGroup('in', [ValueError(2), IndexError(3)])])
    except* OSError as group:
        print(20, repr(group), group.exceptions)
        raise RuntimeError(7)
    except* ValueError as group:
        print(21, repr(group), group.exceptions)
        raise group.exceptions[0]
    except* LookupError as group:
        print(22, repr(group), group.exceptions)
    else:
        print(23, 'no group')
except BaseException as error:
    print(24, repr(error), repr(error.__cause__), repr(error.__context__))
def gen25(x):
    try:
        got = yield d
        print('got', got)
        more = yield from (1, 2)
        print('more', more)
    except GeneratorExit as error:
        print('caught', repr(error))
        yield 'after'
    finally:
        return 9
    return 10
it = gen25(1)
try:
    print(it.send(None))
except BaseException as error:
    print(26, repr(error), repr(error.__context__))
try:
    print(it.close())
except BaseException as error:
    print(27, repr(error), repr(error.__context__))
try:
    print(it.send(None))
except BaseException as error:
    print(28, repr(error), repr(error.__context__))
try:
    print(it.throw(ValueError(4)))
except BaseException as error:
    print(29, repr(error), repr(error.__context__))
def gen30(x):
    try:
        got = yield a
        print('got', got)
        more = yield from (-7 for _ in range(2))
        print('more', more)
    except KeyError as error:
        print('caught', repr(error))
        yield 'after'
    finally:
        print('end')
    return 10
it = gen30(1)
try:
    print(it.send(None))
except BaseException as error:
    print(31, repr(error), repr(error.__context__))
try:
    print(list(it))
except BaseException as error:
    print(32, repr(error), repr(error.__context__))
try:
    print(it.close())
except BaseException as error:
    print(33, repr(error), repr(error.__context__))
try:
    print(it.throw(KeyError))
except BaseException as error:
    print(34, repr(error), repr(error.__context__))
show(35, lambda: {**dict(q=1), (): 1, **{'a': 2}})
def gen36(x):
    try:
        got = yield b
        print('got', got)
        more = yield from (-0.0 for _ in range(2))
        print('more', more)
    except GeneratorExit as error:
        print('caught', repr(error))
        raise
    finally:
        print('closing gen36')
    return 10
it = gen36(1)
try:
    print(list(it))
except BaseException as error:
    print(37, repr(error), repr(error.__context__))
try:
    print(it.close())
except BaseException as error:
    print(38, repr(error), repr(error.__context__))
try:
    print(it.throw(KeyError))
except BaseException as error:
    print(39, repr(error), repr(error.__context__))
try:
    print(it.throw(ValueError(4)))
except BaseException as error:
    print(40, repr(error), repr(error.__context__))
try:
    print(next(it, 'none'))
except BaseException as error:
    print(41, repr(error), repr(error.__context__))
show(42, lambda: C7(e).value)
def jump43(x):
    for i in range(2):
        try:
            assert i != x, ('assert', i)
        except TypeError as error:
            break
        else:
            print('else', i)
        finally:
            x = small(x)
    else:
        print('whole loop')
    return i
try:
    print(44, jump43({1, 2, 3}))
except BaseException as error:
    print(45, repr(error), repr(error.__context__))
try:
    print(46, jump43([]))
except BaseException as error:
    print(47, repr(error), repr(error.__context__))
for i0 in (1, 2.5, None):
    c = i0
    match b:
        case [x, *rest]:
            print(48, '[x, *rest]')
        case []:
            print(49, '[]')
        case (x, y):
            print(50, '(x, y)')
        case 0 | 1:
            print(51, '0 | 1')
        case other:
            print(52, other)
    try:
        a = small((lambda x, y='12', *z: (x, y, z))())
    except Exception as error:
        print(53, type(error).__name__, error)
    try:
        d = small(d * '%.2e' % d)
    except Exception as error:
        print(54, type(error).__name__, error)
