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
    a, b, c, d, e = x, 'x,y,,z', ' pad ', [x], {'a': x}
    for i in range(2):
        yield 'tab\t'.splitlines()
    yield from 'ab'


class C2:
    label = property(lambda self: [self.value])
    def __init__(self, value):
        pass
        self.value = value
    def __eq__(self, other):
        return self.value == other
    def __bool__(self):
        return bool(self.value)
    def __lt__(self, other):
        return NotImplemented
    def __repr__(self):
        return f'<{self.value}>'
    def __radd__(self, other):
        return [other, self.value]


for i0 in (1, 2.5, None):
    a = i0
    show(3, lambda: tuple(x for x in range(4) if x))
    show(4, lambda: (d >= ({'a': 1, 'b': [2]} & {'a': 1, 'b': [2]})))
    match d:
        case (x, y):
            print(5, '(x, y)')
        case str(s):
            print(6, 'str(s)')
        case [x, *rest]:
            print(7, '[x, *rest]')
        case {'a': x, **rest}:
            print(8, "{'a': x, **rest}")
        case other:
            print(9, other)
try:
    del e[1:]
except Exception as error:
    print(10, type(error).__name__, error)
try:
    test = list(enumerate((d > -1)))
except Exception as error:
    test = type(error).__name__
if test:
    show(11, lambda: (-e))
    try:
        b = small(list(iter((c if -7 else b))))
    except Exception as error:
        print(12, type(error).__name__, error)
    try:
        del c['a']
    except Exception as error:
        print(13, type(error).__name__, error)
elif test == (1, 'x'):
    try:
        b, *b = tuple(g1('spam'))
    except Exception as error:
        print(14, type(error).__name__, error)
else:
    print(15, test)
show(16, lambda: [[x * 2 for x in range(5, 0, -2)] for y in range(2)])
try:
    d = small('12')
except Exception as error:
    print(17, type(error).__name__, error)
show(18, lambda: (c[:2] if 1 else c.pop('a')))
show(19, lambda: min((2 or -10**30 + 7)))
show(20, lambda: c)
try:
    a = small(C2('tab\t'))
except (ValueError, KeyError) as error:
    print(21, repr(error))
except Exception as error:
    print(22, 'other', type(error).__name__, error.__context__)
finally:
    print(23, 'finally')
for i0 in 'ab':
    a = i0
    try:
        b = small(''.isupper())
        raise IndexError({'a': 1, 'b': [2]})
    except LookupError as error:
        print(24, repr(error))
    except Exception as error:
        print(25, 'other', type(error).__name__, error.__context__)
    finally:
        print(26, 'finally')
    try:
        c = small([[x == -10**30 + 7 for x in range(5, 0, -2) if x] for y in range(2)])
    except Exception as error:
        print(27, type(error).__name__, error)
for i0 in list(range(2)):
    a = i0
    try:
        b += 1; b = small(b)
    except Exception as error:
        print(28, type(error).__name__, error)
    if repr(e):
        continue
    try:
        test = e.pop('zz', None)
    except Exception as error:
        test = type(error).__name__
    if test:
        try:
            b = small({str(x): x == 2 for x in enumerate('xy')})
        except Exception as error:
            print(29, type(error).__name__, error)
else:
    print(30, 'no break')
show(31, lambda: list(reversed(tuple(g1(10**30)))))
