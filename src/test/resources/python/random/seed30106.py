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
    def __set__(self, instance, value):
        raise AttributeError('read only')

class M1:
    field = Field1()
    @property
    def twice(self):
        return [self.field] * 2
o1 = M1()

show(2, lambda: o1.twice)
show(3, lambda: setattr(o1, 'twice', 3))
show(4, lambda: delattr(o1, 'field'))
show(5, lambda: setattr(o1, 'field', a))
show(6, lambda: o1.field)

try:
    d = small(([[[x] for x in range(5, 0, -2) if x != 2] for y in range(2)] if a else ((1, 'x') if True else (1, 'x'))))
    raise RuntimeError(10**30)
except LookupError as error:
    print(7, repr(error))
except Exception as error:
    print(8, 'other', type(error).__name__, error.__context__)
else:
    print(9, 'else')
show(10, lambda: 'Hello'.strip())
show(11, lambda: "%r" % e)
show(12, lambda: issubclass(e, int))
try:
    test = 0x1F
except Exception as error:
    test = type(error).__name__
if test:
    try:
        e += e; e = small(e)
    except Exception as error:
        print(13, type(error).__name__, error)
    try:
        try:
            raise AssertionError((1, 2))
        except Exception as first:
            first.add_note('note 14')
            raise LookupError([1]) from first
        finally:
            pass
    except Exception as error:
        print(16, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
        here = error.__traceback__
        while here:
            print(here.tb_lineno, here.tb_frame.f_code.co_name)
            here = here.tb_next
elif test == {1, 2, 3}:
    def jump17(x):
        for i in range(3):
            try:
                if i == x: continue
            except AssertionError as error:
                print(repr(error))
            else:
                print('else', i)
            finally:
                del i
        else:
            print('whole loop')
        return locals()
    try:
        print(18, jump17(-10**30 + 7))
    except BaseException as error:
        print(19, repr(error), repr(error.__context__))
    try:
        print(20, jump17(e))
    except BaseException as error:
        print(21, repr(error), repr(error.__context__))
else:
    print(22, test)
try:
    c = small(len(()))
except LookupError as error:
    print(23, repr(error))
except Exception as error:
    print(24, 'other', type(error).__name__, error.__context__)
else:
    print(25, 'else')
finally:
    print(26, 'finally')
for i0 in [[1, 2], [3]]:
    e = i0
    def gen27(x):
        try:
            got = yield []
            print('got', got)
            more = yield from (-7 for _ in range(2))
            print('more', more)
        except KeyError as error:
            print('caught', repr(error))
            return 8
        finally:
            return 9
        return 10
    it = gen27(1)
    try:
        print(next(it))
    except BaseException as error:
        print(28, repr(error), repr(error.__context__))
    try:
        print(it.send(b))
    except BaseException as error:
        print(29, repr(error), repr(error.__context__))
    try:
        print(it.throw(ValueError(4)))
    except BaseException as error:
        print(30, repr(error), repr(error.__context__))
    try:
        print(it.send(None))
    except BaseException as error:
        print(31, repr(error), repr(error.__context__))
    def outer32(x, /, y=d, *rest, key=10, **more):
        total = 0
        def inner(z):
            nonlocal total
            total, x2 = z, total
            return total, x, key
        made = [lambda i=i: (i, x, total) for i in range(2)]
        pass
        return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, total
    try:
        print(33, outer32(*5))
    except BaseException as error:
        print(34, repr(error), repr(error.__context__))
    try:
        print(35, outer32(1, y=2, z=3))
    except BaseException as error:
        print(36, repr(error), repr(error.__context__))
    def outer37(x, /, y=range(4), *rest, key=e, **more):
        total = 0
        def inner(z):
            nonlocal total
            total, x2 = z, total
            return total, x, key
        made = [lambda i=i: (i, x, total) for i in range(3)]
        del y
        return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, y
    try:
        print(38, outer37(1, **{'key': 1, 'y': 2}))
    except BaseException as error:
        print(39, repr(error), repr(error.__context__))
    try:
        print(40, outer37(1, 2, y=3))
    except BaseException as error:
        print(41, repr(error), repr(error.__context__))
def gen42(x):
    try:
        got = yield e
        print('got', got)
        more = yield from (e for _ in range(2))
        print('more', more)
    except GeneratorExit as error:
        print('caught', repr(error))
        raise RuntimeError(2) from error
    finally:
        return 9
    return 10
it = gen42(1)
try:
    print(list(it))
except BaseException as error:
    print(43, repr(error), repr(error.__context__))
try:
    print(it.throw(ValueError(4)))
except BaseException as error:
    print(44, repr(error), repr(error.__context__))
try:
    try:
        raise ExceptionGroup('g45', [KeyError('k'), ValueError(1), TypeError('t')])
    except* OSError as group:
        print(46, repr(group), group.exceptions)
    except* LookupError as group:
        print(47, repr(group), group.exceptions)
    except* (TypeError, KeyError) as group:
        print(48, repr(group), group.exceptions)
    else:
        print(49, 'no group')
except BaseException as error:
    print(50, repr(error), repr(error.__cause__), repr(error.__context__))
match a:
    case {'a': x, **rest}:
        print(51, "{'a': x, **rest}")
    case int(n) if n > 5:
        print(52, 'int(n) if n > 5')
    case []:
        print(53, '[]')
    case bool(x):
        print(54, 'bool(x)')
    case other:
        print(55, other)
