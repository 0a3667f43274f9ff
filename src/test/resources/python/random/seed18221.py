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
        return True

class Sub1(M1):
    def make(self, x):
        return 'own', super().make(x)

def managed1(x):
    with M1() as first, Sub1() as second:
        x.nothing
    return 'after'

show(2, lambda: super(Sub1, Sub1()).make(3))
show(3, lambda: M1.registry)
show(4, lambda: Sub1().plain(5))
show(5, lambda: Sub1.make())
show(6, lambda: Sub1.__mro__)

class Field7:
    def __set_name__(self, owner, name):
        self.name = '_' + name
    def __get__(self, instance, owner=None):
        return self.name if instance is None else getattr(instance, self.name, 'unset')
    def __set__(self, instance, value):
        instance.__dict__[self.name] = [value]

class M7:
    field = Field7()
    @property
    def twice(self):
        return [self.field] * 2
    @twice.setter
    def twice(self, value):
        self.field = (value, value)
o7 = M7()

show(8, lambda: setattr(o7, 'field', 10**30))
show(9, lambda: delattr(o7, 'field'))
show(10, lambda: o7.field)
show(11, lambda: delattr(o7, 'twice'))
show(12, lambda: o7.twice)

class C13:
    label = 1e100
    def __init__(self, value):
        pass
        self.value = value
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')
    def __call__(self, *args):
        return args
    def twice(self):
        return self.value * 2
    def __bool__(self):
        return bool(self.value)
    def __radd__(self, other):
        return [other, self.value]
    def __repr__(self):
        return 'C13'


class C14:
    label = b
    def __init__(self, value):
        pass
        self.value = value
    def __getitem__(self, i):
        return [self.value][i]
    def __lt__(self, other):
        return NotImplemented
    def __len__(self):
        return self.value
    def __eq__(self, other):
        return self.value == other
    def __radd__(self, other):
        return [other, self.value]


try:
    try:
        raise UnicodeError('u')
    except Exception as first:
        first.add_note('note 15')
        raise
    finally:
        pass
except Exception as error:
    print(17, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
try:
    del e[1:]
except Exception as error:
    print(18, type(error).__name__, error)
for i0 in 'ab':
    e = i0
    try:
        try:
            raise ExceptionGroup('g19', [ValueError(1)])
        except* OSError as group:
            print(20, repr(group), group.exceptions)
    except BaseException as error:
        print(21, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    c.sort(key=str)
except Exception as error:
    print(22, type(error).__name__, error)
try:
    try:
        raise ExceptionGroup('g23', [ValueError(1)])
    except* (TypeError, KeyError) as group:
        print(24, repr(group), group.exceptions)
except BaseException as error:
    print(25, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    d = small((1, 'x', b).count(1))
except Exception as error:
    print(26, type(error).__name__, error)
try:
    b = small(C13(255))
except Exception as error:
    print(27, type(error).__name__, error)
try:
    try:
        raise ExceptionGroup('g28', [ExceptionGroup('in', [ValueError(2), IndexError(3)]), KeyError('k')])
    except* LookupError as group:
        print(29, repr(group), group.exceptions)
    except* OSError as group:
        print(30, repr(group), group.exceptions)
    except* (TypeError, KeyError) as group:
        print(31, repr(group), group.exceptions)
        raise
except BaseException as error:
    print(32, repr(error), repr(error.__cause__), repr(error.__context__))
try:
    try:
        raise RuntimeError('run')
    except Exception as first:
        first.add_note('note 33')
        raise
    finally:
        print(34, 'finally')
except Exception as error:
    print(35, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
def outer36(x, /, y=True, *rest, key=a, **more):
    total = 0
    def inner(z):
        nonlocal x, total
        total, x2 = z, total
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(3)]
    y = rest
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, sorted(locals())
try:
    print(37, outer36(1, key=5))
except BaseException as error:
    print(38, repr(error), repr(error.__context__))
try:
    print(39, outer36(**{1: 2}))
except BaseException as error:
    print(40, repr(error), repr(error.__context__))
try:
    try:
        raise IndexError()
    except LookupError as first:
        first.add_note('note 41')
        raise
    finally:
        pass
except Exception as error:
    print(43, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))
try:
    b = small("{:s}|{}".format(1e100, a))
except Exception as error:
    print(44, type(error).__name__, error)
def outer45(x, /, y=range(4), *rest, key=a, **more):
    total = 0
    def inner(z):
        nonlocal x, total
        total += z
        return total, x, key
    made = [lambda i=i: (i, x, total) for i in range(2)]
    pass
    return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, sorted(locals())
try:
    print(46, outer45(1, key=5))
except BaseException as error:
    print(47, repr(error), repr(error.__context__))
try:
    print(48, outer45(1, key=5))
except BaseException as error:
    print(49, repr(error), repr(error.__context__))
show(50, lambda: {**b, 'z': (10 if () else a)})
try:
    c = small(d[-2:])
except Exception as error:
    print(51, type(error).__name__, error)
