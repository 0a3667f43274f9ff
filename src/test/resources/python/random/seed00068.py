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
    label = ''
    def __init__(self, value):
        pass
        self.value = value
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __repr__(self):
        return f'<{self.value}>'
    def __call__(self, *args):
        return args
    def __bool__(self):
        return bool(self.value)
    def __radd__(self, other):
        return [other, self.value]


def g2(x):
    a, b, c, d, e = x, {'a': 1, 'b': [2]}, 'ÄÖ', [x], {'a': x}
    for i in range(1):
        yield (~c)
    yield from [1, 2]


def f3(x=255):
    a, b, c, d, e = x, '12', 'a b c', [x], {'a': x}
    match e:
        case None:
            print(4, 'None')
        case bool(x):
            print(5, 'bool(x)')
        case int(n) if n > 5:
            print(6, 'int(n) if n > 5')
        case [x, *rest]:
            print(7, '[x, *rest]')
        case other:
            print(8, other)
    show(9, lambda: (~-10**30 + 7))
    show(10, lambda: 10)
    return small((not 2))


class C11:
    label = property(lambda self: [self.value])
    def __init__(self, value):
        pass
        self.value = value
    def __call__(self, *args):
        return args
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __len__(self):
        return self.value
    def __bool__(self):
        return bool(self.value)
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C11'


try:
    c = small(list(reversed(f3(255))))
except Exception as error:
    print(12, type(error).__name__, error)
try:
    test = f"<{d:%}>"
except Exception as error:
    test = type(error).__name__
if test:
    show(13, lambda: list(enumerate((255 if True else a))))
    try:
        e = small((b.copy() or c.rsplit(None, 1)))
    except Exception as error:
        print(14, type(error).__name__, error)
elif test == ():
    try:
        c.append(9)
    except Exception as error:
        print(15, type(error).__name__, error)
    try:
        b = small(([*a, c] or a.find('a')))
    except Exception as error:
        print(16, type(error).__name__, error)
    match e:
        case []:
            print(17, '[]')
        case float() | complex():
            print(18, 'float() | complex()')
        case [x, *rest]:
            print(19, '[x, *rest]')
        case int(n) if n > 5:
            print(20, 'int(n) if n > 5')
        case other:
            print(21, other)
else:
    print(22, test)
try:
    c = small(c // c)
except Exception as error:
    print(23, type(error).__name__, error)
for i0 in 'ab':
    d = i0
    show(24, lambda: len(C1('Hello')))
    show(25, lambda: (d < a))
    try:
        a = small([] >> 1)
    except ArithmeticError as error:
        print(26, repr(error))
    except Exception as error:
        print(27, 'other', type(error).__name__, error.__context__)
try:
    c = small((None or chr(d)))
except Exception as error:
    print(28, type(error).__name__, error)
show(29, lambda: range(4))
try:
    b = small('ÄÖ' << 4)
except Exception as error:
    print(30, type(error).__name__, error)
try:
    c = small([x == None for x in 'abc'])
except Exception as error:
    print(31, type(error).__name__, error)
try:
    a = small(C1({1, 2, 3})[0])
except Exception as error:
    print(32, type(error).__name__, error)
try:
    d = small(f"<{-0.0:_}>")
except Exception as error:
    print(33, type(error).__name__, error)
for i0 in list(range(2)):
    a = i0
    try:
        d = small('tab\t')
    except Exception as error:
        print(34, type(error).__name__, error)
else:
    print(35, 'no break')
