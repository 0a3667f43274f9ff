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
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __bool__(self):
        return bool(self.value)
    def __eq__(self, other):
        return self.value == other
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C1'


class Field2:
    def __set_name__(self, owner, name):
        self.name = '_' + name
    def __get__(self, instance, owner=None):
        return self.name if instance is None else getattr(instance, self.name, 'unset')
    def __delete__(self, instance):
        print('delete', self.name)

class M2:
    field = Field2()
    @property
    def twice(self):
        return [self.field] * 2
o2 = M2()

show(3, lambda: delattr(o2, 'twice'))
show(4, lambda: vars(o2))
show(5, lambda: setattr(o2, 'field', -10**30 + 7))
show(6, lambda: o2.field)
show(7, lambda: delattr(o2, 'field'))

for i0 in list(range(2)):
    b = i0
    show(8, lambda: list([x + y for x in range(3) for y in [10, 20] if y != 10]))
else:
    print(9, 'no break')
try:
    a.sort(key=str)
except Exception as error:
    print(10, type(error).__name__, error)
try:
    c[-1] = small(b'xy'.index(b'q'))
except Exception as error:
    print(11, type(error).__name__, error)
def gen12(x):
    try:
        got = yield True
        print('got', got)
        more = yield [got]
        print('more', more)
    except ValueError as error:
        print('caught', repr(error))
        raise RuntimeError(2) from error
    finally:
        print('closing gen12')
    return 10
it = gen12(1)
try:
    print(it.close())
except BaseException as error:
    print(13, repr(error), repr(error.__context__))
try:
    print(next(it, 'none'))
except BaseException as error:
    print(14, repr(error), repr(error.__context__))
def gen15(x):
    try:
        got = yield None
        print('got', got)
        more = yield from (1, 2)
        print('more', more)
    except ValueError as error:
        print('caught', repr(error))
        raise RuntimeError(2) from error
    finally:
        return 9
    return 10
it = gen15(1)
try:
    print(it.throw(KeyError))
except BaseException as error:
    print(16, repr(error), repr(error.__context__))
try:
    print(it.close())
except BaseException as error:
    print(17, repr(error), repr(error.__context__))
try:
    print(next(it, 'none'))
except BaseException as error:
    print(18, repr(error), repr(error.__context__))
show(19, lambda: [[x] for x in e])
try:
    c = small([[[x] for x in 'abc' if x != 2] for y in range(2)])
except Exception as error:
    print(20, type(error).__name__, error)
try:
    try:
        raise ExceptionGroup('g21', [ValueError(1), TypeError('t'), OSError(5)])
    except* OSError as group:
        print(22, repr(group), group.exceptions)
    else:
        print(23, 'no group')
except BaseException as error:
    print(24, repr(error), repr(error.__cause__), repr(error.__context__))
def jump25(x):
    for i in range(3):
        try:
            if i == x: break
        except TypeError as error:
            return error.args
        else:
            print('else', i)
        finally:
            x = small(x)
    else:
        print('whole loop')
    pass
try:
    print(26, jump25(c))
except BaseException as error:
    print(27, repr(error), repr(error.__context__))
try:
    print(28, jump25(d))
except BaseException as error:
    print(29, repr(error), repr(error.__context__))
match c:
    case None:
        print(30, 'None')
    case 0 | 1:
        print(31, '0 | 1')
    case list() as whole:
        print(32, 'list() as whole')
    case []:
        print(33, '[]')
    case other:
        print(34, other)
try:
    try:
        raise StopIteration(3)
    except Exception as first:
        first.add_note('note 35')
        raise LookupError([1])
    finally:
        pass
except Exception as error:
    print(37, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
try:
    try:
        raise ExceptionGroup('g38', [TypeError('t'), TypeError('t')])
    except* OSError as group:
        print(39, repr(group), group.exceptions)
        raise
    except* LookupError as group:
        print(40, repr(group), group.exceptions)
    except* (TypeError, KeyError) as group:
        print(41, repr(group), group.exceptions)
except BaseException as error:
    print(42, repr(error), repr(error.__cause__), repr(error.__context__))
def jump43(x):
    for i in range(3):
        try:
            if i == x: return 'returned'
        except ValueError as error:
            return error.args
        else:
            print('else', i)
        finally:
            x = small(x)
    else:
        print('whole loop')
    return i
try:
    print(44, jump43('aXbXc'))
except BaseException as error:
    print(45, repr(error), repr(error.__context__))
try:
    print(46, jump43('aXbXc'))
except BaseException as error:
    print(47, repr(error), repr(error.__context__))
show(48, lambda: getattr(10, 'nope'))
def jump49(x):
    for i in range(2):
        try:
            x += i
        except AssertionError as error:
            break
        else:
            print('else', i)
        finally:
            x = small(x)
    else:
        print('whole loop')
    while x:
        x = x[1:] if isinstance(x, str) else 0
try:
    print(50, jump49(e))
except BaseException as error:
    print(51, repr(error), repr(error.__context__))
try:
    print(52, jump49(-7))
except BaseException as error:
    print(53, repr(error), repr(error.__context__))
