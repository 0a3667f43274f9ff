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
    label = 2j
    def __init__(self, value):
        pass
        self.value = value
    def __lt__(self, other):
        return NotImplemented
    def __call__(self, *args):
        return args
    def __repr__(self):
        return f'<{self.value}>'
    def twice(self):
        return self.value * 2
    def __radd__(self, other):
        return [other, self.value]


def g2(x):
    a, b, c, d, e = x, b, c, [x], {'a': x}
    for i in range(1):
        yield e


for i0 in 'ab':
    d = i0
    match e:
        case [1, _, *_]:
            print(3, '[1, _, *_]')
        case None:
            print(4, 'None')
        case bool(x):
            print(5, 'bool(x)')
        case float() | complex():
            print(6, 'float() | complex()')
        case other:
            print(7, other)
    if 'Hello'.endswith(('m', 'c')):
        break
try:
    test = d
except Exception as error:
    test = type(error).__name__
if test:
    try:
        b, *a = c[c]
    except Exception as error:
        print(8, type(error).__name__, error)
elif test == 255:
    show(9, lambda: (lambda x, y=(1, 'x'), *z: x + y)())
else:
    print(10, test)
try:
    a, *d = (e, '', d,)
except Exception as error:
    print(11, type(error).__name__, error)
match e:
    case [1, _, *_]:
        print(12, '[1, _, *_]')
    case (x, y):
        print(13, '(x, y)')
    case 0 | 1:
        print(14, '0 | 1')
    case {'a': x, **rest}:
        print(15, "{'a': x, **rest}")
    case other:
        print(16, other)
try:
    d = small((tuple(str(x) for x in range(5, 0, -2) if not x) or ({} + b'by')))
except LookupError as error:
    print(17, repr(error))
except Exception as error:
    print(18, 'other', type(error).__name__, error.__context__)
else:
    print(19, 'else')
finally:
    print(20, 'finally')
try:
    e = small(hex((d // [3, 1, 2])))
except Exception as error:
    print(21, type(error).__name__, error)
show(22, lambda: ((c is not b) or (lambda x, y='aXbXc', *z: y)(-1)))
try:
    del a[1:]
except Exception as error:
    print(23, type(error).__name__, error)
try:
    e = small((-{1, 2, 3}))
except (ValueError, KeyError) as error:
    print(24, repr(error))
except Exception as error:
    print(25, 'other', type(error).__name__, error.__context__)
