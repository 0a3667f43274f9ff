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


class M1(list):
    def __mul__(self, other):
        return NotImplemented
    def __lt__(self, other):
        return 'lt'
    def __add__(self, other):
        return ('add', other)
    def __iadd__(self, other):
        return ('iadd', other)
o1 = M1()

show(2, lambda: [] + o1)
show(3, lambda: o1[0])
show(4, lambda: sorted([o1, o1]))
show(5, lambda: len(o1))
show(6, lambda: str(o1))

class C7:
    label = property(lambda self: [self.value])
    def __init__(self, value):
        pass
        self.value = value
    def __eq__(self, other):
        return self.value == other
    def __getitem__(self, i):
        return [self.value][i]
    def __bool__(self):
        return bool(self.value)
    def __lt__(self, other):
        return NotImplemented
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C7'


def jump8(x):
    for i in range(2):
        try:
            if i == x: break
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
    print(9, jump8(a))
except BaseException as error:
    print(10, repr(error), repr(error.__context__))
try:
    print(11, jump8(b'by'))
except BaseException as error:
    print(12, repr(error), repr(error.__context__))
for i0 in [[1, 2], [3]]:
    c = i0
    show(13, lambda: dict(map(bool, 'x,y,,z', 'Hello')))
else:
    print(14, 'no break')
try:
    try:
        raise LookupError([1])
    except Exception as first:
        first.add_note('note 15')
        pass
    finally:
        a = small(a)
except Exception as error:
    print(17, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
    here = error.__traceback__
    while here:
        print(here.tb_lineno, here.tb_frame.f_code.co_name)
        here = here.tb_next
show(18, lambda: (lambda x, w=0, p=3: f"{x:c}")(1))
show(19, lambda: tuple(map(str, [3, 1, 2])))
def outer20(x, /, y=None, *rest, key=3, **more):
    total = 0
    def inner(z):
        nonlocal x, total
        total, x2 = z, total
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(3)]
    pass
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, total
try:
    print(21, outer20(**{1: 2}))
except BaseException as error:
    print(22, repr(error), repr(error.__context__))
try:
    print(23, outer20(*[1, 2, 3], **{'q': 1}))
except BaseException as error:
    print(24, repr(error), repr(error.__context__))
match d:
    case None:
        print(25, 'None')
    case int(n) if n > 5:
        print(26, 'int(n) if n > 5')
    case list() as whole:
        print(27, 'list() as whole')
    case [x, *rest]:
        print(28, '[x, *rest]')
    case other:
        print(29, other)
try:
    d[0] = small((c not in a == 'a b c'))
except Exception as error:
    print(30, type(error).__name__, error)
show(31, lambda: list([[x] for x in 'abc' if x]))
show(32, lambda: bool([*c, a]))
def outer33(x, /, y=-7, *rest, key={'a': 1, 'b': [2]}, **more):
    total = 0
    def inner(z):
        nonlocal total
        total = [total, z]
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(3)]
    y = rest
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, sorted(locals())
try:
    print(34, outer33(1, y=2, z=3))
except BaseException as error:
    print(35, repr(error), repr(error.__context__))
try:
    print(36, outer33(1, key=5))
except BaseException as error:
    print(37, repr(error), repr(error.__context__))
