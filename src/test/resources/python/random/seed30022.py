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
    def __contains__(cls, x):
        return x == 1

class M1(metaclass=Meta1, tag=c):
    def __init__(self, value):
        self.value = value
    def __repr__(self):
        return 'M1'

show(2, lambda: M1())
show(3, lambda: M1[2])
show(4, lambda: M1.named)
show(5, lambda: M1.absent)
show(6, lambda: list(M1))

class C7:
    label = e
    def __init__(self, value):
        pass
        self.value = value
    def __eq__(self, other):
        return self.value == other
    def __len__(self):
        return self.value
    def __repr__(self):
        return f'<{self.value}>'
    def __getitem__(self, i):
        return [self.value][i]
    def __radd__(self, other):
        return [other, self.value]


def f8(x, y=1e-7):
    a, b, c, d, e = x, 'ÄÖ', e, [x], {'a': x}
    try:
        b = small([str(x) for x in zip('ab', [1, 2]) if x])
    except (ValueError, KeyError) as error:
        print(9, repr(error))
    except Exception as error:
        print(10, 'other', type(error).__name__, error.__context__)
    finally:
        print(11, 'finally')
    return small('aXbXc')


for i0 in 'ab':
    a = i0
    match c:
        case None:
            print(12, 'None')
        case [1, _, *_]:
            print(13, '[1, _, *_]')
        case str(s):
            print(14, 'str(s)')
        case {'a': x, **rest}:
            print(15, "{'a': x, **rest}")
        case other:
            print(16, other)
else:
    print(17, 'no break')
match e:
    case []:
        print(18, '[]')
    case (x, y):
        print(19, '(x, y)')
    case None:
        print(20, 'None')
    case [1, _, *_]:
        print(21, '[1, _, *_]')
    case other:
        print(22, other)
show(23, lambda: a.expandtabs(4))
show(24, lambda: C7({}) == b)
show(25, lambda: [(x, 1) for x in zip('ab', [1, 2]) if x])
try:
    b = small(C7(b) + 0.1)
except Exception as error:
    print(26, type(error).__name__, error)
def jump27(x):
    for i in range(3):
        try:
            x += i
        except TypeError as error:
            return error.args
        else:
            print('else', i)
        finally:
            del i
    else:
        print('whole loop')
    while x:
        x = x[1:] if isinstance(x, str) else 0
try:
    print(28, jump27('spam'))
except BaseException as error:
    print(29, repr(error), repr(error.__context__))
try:
    print(30, jump27({1, 2, 3}))
except BaseException as error:
    print(31, repr(error), repr(error.__context__))
try:
    a, d = C7({'a': 1, 'b': [2]}) < C7({'a': 1, 'b': [2]})
except Exception as error:
    print(32, type(error).__name__, error)
def jump33(x):
    for i in range(2):
        try:
            if i == x: continue
        except TypeError as error:
            continue
        else:
            pass
        finally:
            del i
    else:
        print('whole loop')
    return i
try:
    print(34, jump33((1, 'x')))
except BaseException as error:
    print(35, repr(error), repr(error.__context__))
try:
    print(36, jump33(None))
except BaseException as error:
    print(37, repr(error), repr(error.__context__))
try:
    e += -7; e = small(e)
except Exception as error:
    print(38, type(error).__name__, error)
show(39, lambda: {**d, c: 1, **{'a': 2}})
match d:
    case list() as whole:
        print(40, 'list() as whole')
    case {'a': x, **rest}:
        print(41, "{'a': x, **rest}")
    case [1, _, *_]:
        print(42, '[1, _, *_]')
    case []:
        print(43, '[]')
    case other:
        print(44, other)
try:
    try:
        raise ExceptionGroup('g45', [OSError(5), ExceptionGroup('in', [ValueError(2), IndexError(3)]), ExceptionGroup('in', [ValueError(2), IndexError(3)])])
    except* OSError as group:
        print(46, repr(group), group.exceptions)
    except* (TypeError, KeyError) as group:
        print(47, repr(group), group.exceptions)
except BaseException as error:
    print(48, repr(error), repr(error.__cause__), repr(error.__context__))
