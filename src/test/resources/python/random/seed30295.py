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


class M1(int):
    def __eq__(self, other):
        return NotImplemented
    def __contains__(self, x):
        return x
    def __str__(self):
        return 'str'
    def __getitem__(self, key):
        return ('item', key) if key in ('k', 0, 1) else [][1]
o1 = M1()

show(2, lambda: isinstance(o1, (int, str)))
show(3, lambda: o1 < 1)
show(4, lambda: o1 * 2)
show(5, lambda: hash(o1))
show(6, lambda: 1 in o1)

class C7:
    label = 'ÄÖ'
    def __init__(self, value):
        pass
        self.value = value
    def __add__(self, other):
        return (self.value, other)
    def __eq__(self, other):
        return self.value == other
    def __getitem__(self, i):
        return [self.value][i]
    def __call__(self, *args):
        return args
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C7'


def f8(x, y):
    a, b, c, d, e = x, 1, b, [x], {'a': x}
    try:
        del a[1:]
    except Exception as error:
        print(9, type(error).__name__, error)
    try:
        try:
            raise ExceptionGroup('g10', [TypeError('t'), KeyError('k')])
        except* ValueError as group:
            print(11, repr(group), group.exceptions)
            raise RuntimeError(7)
        except* LookupError as group:
            print(12, repr(group), group.exceptions)
    except BaseException as error:
        print(13, repr(error), repr(error.__cause__), repr(error.__context__))
    return small('ÄÖ')


class M14:
    registry = []
    def __init_subclass__(cls, /, tag=None, **named):
        super().__init_subclass__(**named)
        cls.registry.append((cls.__name__, tag))
    @classmethod
    def make(cls, *args):
        return cls.__name__, args
    @staticmethod
    def plain(x=1):
        return x
    def __class_getitem__(cls, item):
        return (cls.__name__, item)
    def __enter__(self):
        print('enter')
        return self
    def __exit__(self, kind, error, traceback):
        print('exit', repr(error))
        return None

class Sub14(M14):
    def make(self, x):
        return 'own', super().make(x)

def managed14(x):
    with M14() as first, Sub14() as second:
        x.nothing
    return 'after'

show(15, lambda: M14.registry)
show(16, lambda: managed14(1))
show(17, lambda: Sub14().make(1))
show(18, lambda: M14.make(1, 2))
show(19, lambda: Sub14[1, 2])

def jump20(x):
    for i in range(2):
        try:
            if i == x: return 'returned'
        except AssertionError as error:
            continue
        else:
            print('else', i)
        finally:
            x = small(x)
    else:
        print('whole loop')
    pass
try:
    print(21, jump20(b'by'))
except BaseException as error:
    print(22, repr(error), repr(error.__context__))
try:
    print(23, jump20(255))
except BaseException as error:
    print(24, repr(error), repr(error.__context__))
try:
    c = small(f"{b=} {e!s}")
except (ValueError, KeyError) as error:
    print(25, repr(error))
except Exception as error:
    print(26, 'other', type(error).__name__, error.__context__)
show(27, lambda: [1, 2, 3, 4]['x'])
match c:
    case bool(x):
        print(28, 'bool(x)')
    case {'a': x, **rest}:
        print(29, "{'a': x, **rest}")
    case [1, _, *_]:
        print(30, '[1, _, *_]')
    case int(n) if n > 5:
        print(31, 'int(n) if n > 5')
    case other:
        print(32, other)
try:
    a = small(f8('12', -7))
except Exception as error:
    print(33, type(error).__name__, error)
try:
    a = small(a / int({'a': 1, 'b': [2]}))
except Exception as error:
    print(34, type(error).__name__, error)
try:
    d = small("%r" % d)
except Exception as error:
    print(35, type(error).__name__, error)
try:
    b = small((e is not None >= 10**30))
except Exception as error:
    print(36, type(error).__name__, error)
try:
    d[:1] = small(f"<{1e100:=+6}>")
except Exception as error:
    print(37, type(error).__name__, error)
try:
    test = {x % 3 for x in range(5)} | '12'
except Exception as error:
    test = type(error).__name__
if test:
    for i1 in [[1, 2], [3]]:
        a = i1
        try:
            del b['a']
        except Exception as error:
            print(38, type(error).__name__, error)
elif test == -7:
    try:
        try:
            raise TypeError('t')
        except LookupError as first:
            first.add_note('note 39')
            raise AssertionError((1, 2))
        finally:
            print(40, 'finally')
    except Exception as error:
        print(41, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
else:
    print(42, test)
try:
    d += 2; d = small(d)
except Exception as error:
    print(43, type(error).__name__, error)
show(44, lambda: (e < f8(None)))
try:
    b = small(issubclass(int, int))
except Exception as error:
    print(45, type(error).__name__, error)
try:
    b = small('%c' % d)
except Exception as error:
    print(46, type(error).__name__, error)
