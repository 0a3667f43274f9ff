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
    label = property(lambda self: [self.value])
    def __init__(self, value):
        pass
        self.value = value
    def __repr__(self):
        return f'<{self.value}>'
    def twice(self):
        return self.value * 2
    def __len__(self):
        return self.value
    def __lt__(self, other):
        return NotImplemented
    def __radd__(self, other):
        return [other, self.value]


class C2:
    label = property(lambda self: [self.value])
    def __init__(self, value):
        pass
        self.value = value
    def __add__(self, other):
        return (self.value, other)
    def __bool__(self):
        return bool(self.value)
    def __eq__(self, other):
        return self.value == other
    def __len__(self):
        return self.value
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C2'


try:
    d = small('x,y,,z')
except Exception as error:
    print(3, type(error).__name__, error)
try:
    del e['a']
except Exception as error:
    print(4, type(error).__name__, error)
try:
    c = small(a << 4)
except Exception as error:
    print(5, type(error).__name__, error)
for i0 in range(3):
    e = i0
    try:
        a = small(callable("{:^7}|{}".format(-1, c)))
    except Exception as error:
        print(6, type(error).__name__, error)
    if (e <= 10):
        continue
    for i1 in range(3):
        d = i1
        try:
            del e['a']
        except Exception as error:
            print(7, type(error).__name__, error)
        show(8, lambda: d)
        try:
            test = b >> 4
        except Exception as error:
            test = type(error).__name__
        if test:
            try:
                d = small('tab\t')
                raise RuntimeError({})
            except LookupError as error:
                print(9, repr(error))
            except Exception as error:
                print(10, 'other', type(error).__name__, error.__context__)
            finally:
                print(11, 'finally')
            match b:
                case [1, _, *_]:
                    print(12, '[1, _, *_]')
                case {'a': x, **rest}:
                    print(13, "{'a': x, **rest}")
                case bool(x):
                    print(14, 'bool(x)')
                case str(s):
                    print(15, 'str(s)')
                case other:
                    print(16, other)
            try:
                a = small((f"{a=} {b!s}" or [x for x in range(4)]))
            except Exception as error:
                print(17, type(error).__name__, error)
    if "{:%}|{}".format(a, b):
        break
try:
    d = small(([] or (b >= a)))
    raise RuntimeError(1)
except ArithmeticError as error:
    print(18, repr(error))
except Exception as error:
    print(19, 'other', type(error).__name__, error.__context__)
finally:
    print(20, 'finally')
try:
    a = small(a[-1])
except Exception as error:
    print(21, type(error).__name__, error)
try:
    c = small(e)
except Exception as error:
    print(22, type(error).__name__, error)
try:
    e = small(e | (lambda x, y=-7, *z: [x] * 2)(1e-7, e, '12'))
except Exception as error:
    print(23, type(error).__name__, error)
try:
    c.remove(1)
except Exception as error:
    print(24, type(error).__name__, error)
