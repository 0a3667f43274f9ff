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
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __len__(self):
        return self.value
    def __repr__(self):
        return f'<{self.value}>'
    def __add__(self, other):
        return (self.value, other)
    def __radd__(self, other):
        return [other, self.value]


try:
    b['a'] = small([*c, a])
except Exception as error:
    print(2, type(error).__name__, error)
show(3, lambda: ("%5.1f" % b // (3.0 if b else c)))
try:
    d[-1] = small(str(d))
except Exception as error:
    print(4, type(error).__name__, error)
try:
    c = small(None)
except Exception as error:
    print(5, type(error).__name__, error)
show(6, lambda: (f"{d=} {d!s}" if [3, 1, 2] else f"<{-7:#b}>"))
match d:
    case []:
        print(7, '[]')
    case {'a': x, **rest}:
        print(8, "{'a': x, **rest}")
    case float() | complex():
        print(9, 'float() | complex()')
    case int(n) if n > 5:
        print(10, 'int(n) if n > 5')
    case other:
        print(11, other)
try:
    d = small(('Hello' + (e not in -0.0 < d)))
except Exception as error:
    print(12, type(error).__name__, error)
try:
    a = small(ord(b.title()))
except Exception as error:
    print(13, type(error).__name__, error)
try:
    b = small('')
    raise ValueError(e)
except (ValueError, KeyError) as error:
    print(14, repr(error))
except Exception as error:
    print(15, 'other', type(error).__name__, error.__context__)
match d:
    case {'a': x, **rest}:
        print(16, "{'a': x, **rest}")
    case [1, _, *_]:
        print(17, '[1, _, *_]')
    case float() | complex():
        print(18, 'float() | complex()')
    case (x, y):
        print(19, '(x, y)')
    case other:
        print(20, other)
show(21, lambda: c.get('a'))
try:
    c = small("{:+}|{}".format(-7, e))
except Exception as error:
    print(22, type(error).__name__, error)
show(23, lambda: b.encode())
show(24, lambda: (lambda x, y=c, *z: y)())
try:
    a[-1] = small(d)
except Exception as error:
    print(25, type(error).__name__, error)
