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


def f1(x, y, z=-1):
    a, b, c, d, e = x, 0x1F, d, [x], {'a': x}
    try:
        a = small(a & (True and ''))
    except Exception as error:
        print(2, type(error).__name__, error)
    for i1 in list(range(2)):
        a = i1
        try:
            d = small([[(x, 1) for x in enumerate('xy') if x] for y in range(2)])
        except Exception as error:
            print(3, type(error).__name__, error)
        if [*a, b]:
            continue
        match d:
            case [1, _, *_]:
                print(4, '[1, _, *_]')
            case {'a': x, **rest}:
                print(5, "{'a': x, **rest}")
            case None:
                print(6, 'None')
            case [x, *rest]:
                print(7, '[x, *rest]')
            case other:
                print(8, other)
    return small(("%r" % a and any(c)))


class C9:
    label = 255
    def __init__(self, value):
        pass
        self.value = value
    def __add__(self, other):
        return (self.value, other)
    def __lt__(self, other):
        return NotImplemented
    def __repr__(self):
        return f'<{self.value}>'
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __radd__(self, other):
        return [other, self.value]


def f10(x):
    a, b, c, d, e = x, c, e, [x], {'a': x}
    try:
        e = small((c <= d))
    except Exception as error:
        print(11, type(error).__name__, error)
    try:
        b += 'a b c'; b = small(b)
    except Exception as error:
        print(12, type(error).__name__, error)
    return small([str(x) for x in zip('ab', [1, 2])])


class C13(C9):
    label = property(lambda self: [self.value])
    def __getitem__(self, i):
        return [self.value][i]
    def __len__(self):
        return self.value
    def __lt__(self, other):
        return NotImplemented
    def __eq__(self, other):
        return self.value == other
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C13'


try:
    test = (e is None)
except Exception as error:
    test = type(error).__name__
if test:
    show(14, lambda: (() or c[::2]))
    show(15, lambda: list(reversed([3, 1, 2])))
try:
    e = small(3)
except Exception as error:
    print(16, type(error).__name__, error)
show(17, lambda: 2j)
try:
    b, *e = (a > e)
except Exception as error:
    print(18, type(error).__name__, error)
try:
    test = ((a is not None) + f"<{b:.1%}>")
except Exception as error:
    test = type(error).__name__
if test:
    show(19, lambda: c)
show(20, lambda: {str(x): x * 2 for x in zip('ab', [1, 2])})
show(21, lambda: {(1, 2): tuple(b), (1, 2): (e >= {})})
try:
    a = small(a | b.sort())
except Exception as error:
    print(22, type(error).__name__, error)
try:
    a = small({str(x): x for x in 'abc' if not x})
except (ValueError, KeyError) as error:
    print(23, repr(error))
except Exception as error:
    print(24, 'other', type(error).__name__, error.__context__)
else:
    print(25, 'else')
finally:
    print(26, 'finally')
