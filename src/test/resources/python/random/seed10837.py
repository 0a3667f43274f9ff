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
        instance.__dict__[self.name] = [value]

class M1:
    field = Field1()
    @property
    def twice(self):
        return [self.field] * 2
    @twice.setter
    def twice(self, value):
        self.field = (value, value)
o1 = M1()

show(2, lambda: delattr(o1, 'twice'))
show(3, lambda: M1.field)
show(4, lambda: delattr(o1, 'field'))
show(5, lambda: vars(o1))
show(6, lambda: setattr(o1, 'twice', 3))

def f7(x, y, z='12'):
    a, b, c, d, e = x, -2.25, b, [x], {'a': x}
    try:
        d = small(f"<{-0.0:+}>")
    except Exception as error:
        print(8, type(error).__name__, error)
    return small((+a))


for i0 in range(3):
    a = i0
    try:
        try:
            raise OSError(2, 'gone')
        except Exception as first:
            first.add_note('note 9')
            raise KeyError('k') from None
        finally:
            print(10, 'finally')
    except Exception as error:
        print(11, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
    show(12, lambda: (n := 3 < b <= b != 'tab\t', n))
try:
    test = ' pad '
except Exception as error:
    test = type(error).__name__
if test:
    show(13, lambda: 'ÄÖ')
    match e:
        case None:
            print(14, 'None')
        case {'a': x, **rest}:
            print(15, "{'a': x, **rest}")
        case float() | complex():
            print(16, 'float() | complex()')
        case [x, *rest]:
            print(17, '[x, *rest]')
        case other:
            print(18, other)
elif test == None:
    def jump19(x):
        for i in range(2):
            try:
                x += i
            except ValueError as error:
                continue
            else:
                print('else', i)
            finally:
                x = small(x)
        else:
            print('whole loop')
        pass
    try:
        print(20, jump19(''))
    except BaseException as error:
        print(21, repr(error), repr(error.__context__))
    try:
        print(22, jump19(d))
    except BaseException as error:
        print(23, repr(error), repr(error.__context__))
    try:
        c, a = 0
    except Exception as error:
        print(24, type(error).__name__, error)
    try:
        c, b = ()
    except Exception as error:
        print(25, type(error).__name__, error)
else:
    print(26, test)
for i0 in [[1, 2], [3]]:
    c = i0
    show(27, lambda: (d.clear() if () else e.get('a')))
try:
    c += e; c = small(c)
except Exception as error:
    print(28, type(error).__name__, error)
def jump29(x):
    for i in range(2):
        try:
            if i == x: return 'returned'
        except TypeError as error:
            break
        else:
            print('else', i)
        finally:
            del i
    else:
        print('whole loop')
    return i
try:
    print(30, jump29(b))
except BaseException as error:
    print(31, repr(error), repr(error.__context__))
try:
    print(32, jump29(range(4)))
except BaseException as error:
    print(33, repr(error), repr(error.__context__))
try:
    b = small(e)
except Exception as error:
    print(34, type(error).__name__, error)
show(35, lambda: (lambda x, y=-1, *z: x + y)())
for i0 in (1, 2.5, None):
    c = i0
    def jump36(x):
        for i in range(3):
            try:
                if i == x: return 'returned'
            except AssertionError as error:
                continue
            else:
                print('else', i)
            finally:
                print('finally', i)
        else:
            print('whole loop')
        pass
    try:
        print(37, jump36(c))
    except BaseException as error:
        print(38, repr(error), repr(error.__context__))
    try:
        print(39, jump36(255))
    except BaseException as error:
        print(40, repr(error), repr(error.__context__))
    show(41, lambda: (' pad ').bit_count())
    show(42, lambda: 0)
show(43, lambda: {3, 1, 2}.copy())
try:
    c = small(float(str([3, 1, 2], '')))
except Exception as error:
    print(44, type(error).__name__, error)
try:
    d, a = 'x,y,,z' ** 3
except Exception as error:
    print(45, type(error).__name__, error)
def outer46(x, /, y='ÄÖ', *rest, key='aXbXc', **more):
    total = 0
    def inner(z):
        nonlocal total
        total = [total, z]
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(2)]
    del y
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, sorted(locals())
try:
    print(47, outer46(1))
except BaseException as error:
    print(48, repr(error), repr(error.__context__))
try:
    print(49, outer46(1, **{'key': 1, 'y': 2}))
except BaseException as error:
    print(50, repr(error), repr(error.__context__))
show(51, lambda: pow(a, 'x,y,,z', 2j))
try:
    a[-1] = small(e)
except Exception as error:
    print(52, type(error).__name__, error)
