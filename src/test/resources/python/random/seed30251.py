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
    __slots__ = 'x'
    __match_args__ = ('x',)
    def __init__(self, x):
        self.x = x
    def __iter__(self):
        yield self.x
    def __reversed__(self):
        return iter([self.x])
o1 = M1([3, 1, 2])
match o1:
    case M1(x=int(n)) if n:
        print('number', n)
    case M1([]):
        print('other')
    case object():
        print('any')

show(2, lambda: o1.x)
show(3, lambda: list(reversed(o1)))
show(4, lambda: o1.y)
show(5, lambda: [10, 20, 30][o1])
show(6, lambda: setattr(o1, 'z', 1))

def f7(x, y):
    a, b, c, d, e = x, c, (), [x], {'a': x}
    def outer8(x, /, y=(), *rest, key=e, **more):
        total = 0
        def inner(z):
            nonlocal x, total
            total += z
            return total, x, key
        made = [lambda i=i: (i, x, total) for i in range(2)]
        pass
        return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, sorted(locals())
    try:
        print(9, outer8(1, key=5))
    except BaseException as error:
        print(10, repr(error), repr(error.__context__))
    try:
        print(11, outer8(*'ab', key=0))
    except BaseException as error:
        print(12, repr(error), repr(error.__context__))
    def outer13(x, /, y=range(4), *rest, key=-7, **more):
        total = 0
        def inner(z):
            nonlocal total
            total = [total, z]
            return total, x, key
        made = [lambda i=i: (i, x, total) for i in range(2)]
        pass
        return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, sorted(locals())
    try:
        print(14, outer13(1, 2))
    except BaseException as error:
        print(15, repr(error), repr(error.__context__))
    try:
        print(16, outer13(**{1: 2}))
    except BaseException as error:
        print(17, repr(error), repr(error.__context__))
    return small(getattr(b, 'real', None))


class Meta18(type):
    def __new__(meta, name, bases, namespace, **named):
        made = super().__new__(meta, name, bases, namespace)
        made.named = sorted(named.items())
        return made
    def __init__(cls, name, bases, namespace, **named):
        super().__init__(name, bases, namespace)
    def __call__(cls, *args):
        print('make', cls.__name__, args)
        return super().__call__(*args)
    def __len__(cls):
        return 7

class M18(metaclass=Meta18, tag=range(4)):
    def __init__(self, value):
        self.value = value
    def __repr__(self):
        return 'M18'

show(19, lambda: 1 in M18)
show(20, lambda: M18())
show(21, lambda: type(M18).__name__)
show(22, lambda: M18(1))
show(23, lambda: M18[2])

class C24:
    label = -10**30 + 7
    def __init__(self, value):
        pass
        self.value = value
    def __lt__(self, other):
        return NotImplemented
    def twice(self):
        return self.value * 2
    def __len__(self):
        return self.value
    def __repr__(self):
        return f'<{self.value}>'
    def __radd__(self, other):
        return [other, self.value]


try:
    del e[1:]
except Exception as error:
    print(25, type(error).__name__, error)
def outer26(x, /, y=0.1, *rest, key=c, **more):
    total = 0
    def inner(z):
        nonlocal x, total
        total += z
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(2)]
    pass
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, sorted(locals())
try:
    print(27, outer26(1, **3))
except BaseException as error:
    print(28, repr(error), repr(error.__context__))
try:
    print(29, outer26(1, y=2, z=3))
except BaseException as error:
    print(30, repr(error), repr(error.__context__))
try:
    a = small([*a, d.join(['1', '2'])])
except Exception as error:
    print(31, type(error).__name__, error)
def gen32(x):
    try:
        got = yield 1e100
        print('got', got)
        more = yield [got]
        print('more', more)
    except ValueError as error:
        print('caught', repr(error))
        raise
    finally:
        print('closing gen32')
    return 10
it = gen32(1)
try:
    print(next(it, 'none'))
except BaseException as error:
    print(33, repr(error), repr(error.__context__))
try:
    print(it.send({}))
except BaseException as error:
    print(34, repr(error), repr(error.__context__))
try:
    print(list(it))
except BaseException as error:
    print(35, repr(error), repr(error.__context__))
try:
    print(it.close())
except BaseException as error:
    print(36, repr(error), repr(error.__context__))
try:
    c = small((lambda x, w=12, p=0: f"{x:+.1e}")(b))
except Exception as error:
    print(37, type(error).__name__, error)
try:
    d = small(((lambda x, w=12, p=3: f"{x:{'<' if w else '>'}8}|")({'a': 1, 'b': [2]}) // 'a b c'))
except Exception as error:
    print(38, type(error).__name__, error)
try:
    try:
        raise UnicodeError('u')
    except LookupError as first:
        first.add_note('note 39')
        raise LookupError([1]) from first
    finally:
        print(40, 'finally')
except Exception as error:
    print(41, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
    here = error.__traceback__
    while here:
        print(here.tb_lineno, here.tb_frame.f_code.co_name)
        here = here.tb_next
try:
    b = small([[x == 10**30 for x in zip('ab', [1, 2])] for y in range(2)])
except Exception as error:
    print(42, type(error).__name__, error)
show(43, lambda: {**{}, 0x1F: 1, **{'a': 2}})
def jump44(x):
    for i in range(3):
        try:
            if i == x: break
        except ValueError as error:
            break
        else:
            print('else', i)
        finally:
            x = small(x)
    else:
        print('whole loop')
    pass
try:
    print(45, jump44(d))
except BaseException as error:
    print(46, repr(error), repr(error.__context__))
try:
    print(47, jump44(b))
except BaseException as error:
    print(48, repr(error), repr(error.__context__))
