"""What the wider random programs have beyond values and simple classes; see random_python.py.

Each function here writes statements through a Writer: classes with a metaclass, descriptors, slots and reflected
operators, generators that are sent to, thrown into and closed, closures, star expressions, exception groups, notes and
causes, class patterns, context managers and jumps out of `finally`.
"""

NUMBERED = ("bin", "hex", "oct", "abs", "float", "bool", "complex", "str", "repr")
INT_METHODS = ("bit_length()", "bit_count()", "to_bytes(3, 'big')", "conjugate()", "is_integer()", "as_integer_ratio()", "real", "imag", "numerator", "__add__(1)", "__eq__('x')")
BYTES_METHODS = ("hex()", "decode()", "upper()", "split()", "find(b'y')", "join([b'1', b'2'])", "startswith(b'b')", "replace(b'b', b'')", "rjust(5)", "isalpha()", "count(121)", "partition(b'y')", "title()", "__len__()", "index(b'q')")
SET_METHODS = ("union([7])", "intersection({1, 2})", "difference([1])", "symmetric_difference([9])", "issubset([1, 2, 3])", "isdisjoint([4])", "copy()", "discard(2)", "remove(77)", "add(5)", "update([6], (7,))", "pop()")
TUPLE_METHODS = ("index('x')", "count(1)", "__contains__(1)", "index(99)", "__mul__(2)")
ODD_SPECS = ("{x:>{w}}", "{x:{w}.{p}f}", "{x!r:^{w}}", "{x:{'<' if w else '>'}8}|", "{x=:}", "{x!s:.2}", "{{{x}}}", "{x:#010x}", "{x:+.1e}", "{x:,.2f}", "{f'{x}':>9}", "{x:_b}", "{x:c}", "{x:n}", "{x:z.1f}", "{x:=^+9.1f}", "{[*str(x)]}")
RAISED = ("ValueError('bad', 1)", "KeyError('k')", "IndexError()", "RuntimeError('run')", "StopIteration(3)", "ZeroDivisionError", "TypeError('t')", "OSError(2, 'gone')", "AttributeError('at')", "UnicodeError('u')", "ArithmeticError(None)", "LookupError([1])", "AssertionError((1, 2))")


def more_expressions(w):
    kind = w.random.randrange(17)
    if kind == 0:
        return f"({w.atom()}).{w.random.choice(INT_METHODS)}"
    if kind == 1:
        return f"{w.one_of(repr(b'by te'), repr(b'xy'), 'bytearray(b' + repr('abc') + ')')}.{w.random.choice(BYTES_METHODS)}"
    if kind == 2:
        return f"{{3, 1, 2}}.{w.random.choice(SET_METHODS)}"
    if kind == 3:
        return f"(1, 'x', {w.atom()}).{w.random.choice(TUPLE_METHODS)}"
    if kind == 4:
        return f"(lambda x, w={w.one_of('6', '0', '12')}, p={w.one_of('1', '0', '3')}: f\"{w.random.choice(ODD_SPECS)}\")({w.expression(0)})"
    if kind == 5:
        return f"[*{w.expression(0)}, *{w.one_of('(1,)', 'range(2)', repr('ab'))}, {w.atom()}]"
    if kind == 6:
        return f"{{**{w.one_of('d', 'dict(q=1)', '{}')}, {w.atom()!s}: 1, **{{'a': 2}}}}"
    if kind == 7:
        return f"(n := {w.expression(1)}, n)"
    if kind == 8:
        return f"{w.atom()} < {w.atom()} <= {w.atom()} != {w.atom()}"
    if kind == 9:
        return f"[x + y for x in {w.one_of('range(3)', '(1, 2)')} for y in {w.one_of('[10, 20]', 'range(x)', repr('ab'))} if {w.one_of('x', 'y != 10', 'x and y')}]"
    if kind == 10:
        return f"{{x % 3 for x in range({w.one_of('5', '7')})}} {w.random.choice('|&-^')} {w.one_of('{1, 2}', 'frozenset([2])', w.atom())}"
    if kind == 11:
        return f"'{w.one_of('%(a)s', '%(a)5d|', '%(b)r', '%%', '%c', '%-5s|%+d', '%.2e', '%#x', '%*d')}' % {w.one_of('{' + repr('a') + ': 1}', 'd', '(3, 4)', w.atom())}"
    if kind == 12:
        return f"{w.one_of('sorted', 'list', 'tuple', 'dict', 'set', 'sum', 'max', 'min')}({w.one_of('zip', 'map', 'filter')}({w.one_of('str', 'len', 'None', 'lambda *x: x', 'bool')}, {w.expression(0)}{w.one_of('', ', ' + w.atom())}))"
    if kind == 13:
        return f"{w.one_of('isinstance', 'issubclass')}({w.one_of(w.atom(), 'int', 'type(e)')}, {w.one_of('int', '(str, list)', 'int | None', w.atom())})"
    if kind == 14:
        return f"getattr({w.atom()}, {w.one_of(repr('real'), repr('nope'), repr('append'), '1')}{w.one_of('', ', None')})"
    if kind == 15:
        return f"{w.random.choice(('a', 'b', 'c', 'd', 'e', repr('hello world'), '[1, 2, 3, 4]', '(5, 6, 7)', 'range(10)', repr(b'bytes')))}[{w.one_of('::2', '-3:', '1:-1:2', '5:1:-2', 'slice(None, 2)', ':0', '10', '-10', '...', '1.0', repr('x'))}]"
    return f"{w.one_of('pow', 'divmod', 'round', 'int', 'range', 'slice', 'complex', 'format', 'str')}({w.atom()}, {w.atom()}{w.one_of('', ', ' + w.atom())})"


def groups(w, depth):
    """An exception group that `except*` takes apart."""
    members = ", ".join(w.one_of("ValueError(1)", "TypeError('t')", "KeyError('k')", "OSError(5)", "ExceptionGroup('in', [ValueError(2), IndexError(3)])") for _ in range(w.random.randint(1, 3)))
    w.put(depth, "try:")
    w.put(depth + 1, "try:")
    w.put(depth + 2, f"raise {w.one_of('ExceptionGroup', 'BaseExceptionGroup')}({w.number()!s} * 'g', [{members}])" if w.chance(0.1) else f"raise ExceptionGroup('g{w.number()}', [{members}])")
    for kind in w.random.sample(["ValueError", "(TypeError, KeyError)", "OSError", "LookupError"], w.random.randint(1, 3)):
        w.put(depth + 1, f"except* {kind} as group:")
        w.put(depth + 2, f"print({w.number()}, repr(group), group.exceptions)")
        if w.chance(0.25):
            w.put(depth + 2, f"raise {w.one_of('RuntimeError(7)', 'group.exceptions[0]', '')}".rstrip())
    if w.chance(0.4):
        w.put(depth + 1, "else:")
        w.put(depth + 2, f"print({w.number()}, 'no group')")
    w.put(depth, "except BaseException as error:")
    w.put(depth + 1, f"print({w.number()}, repr(error), repr(error.__cause__), repr(error.__context__))")


def chained(w, depth):
    """Causes, contexts and notes, looked at from outside."""
    w.put(depth, "try:")
    w.put(depth + 1, "try:")
    w.put(depth + 2, f"raise {w.random.choice(RAISED)}")
    w.put(depth + 1, f"except {w.one_of('Exception', 'LookupError', '(ValueError, TypeError)', 'ArithmeticError')} as first:")
    w.put(depth + 2, f"first.add_note('note {w.number()}')")
    w.put(depth + 2, w.one_of("raise", f"raise {w.random.choice(RAISED)}", f"raise {w.random.choice(RAISED)} from first", f"raise {w.random.choice(RAISED)} from None", "raise first from ValueError(0)", "pass"))
    w.put(depth + 1, "finally:")
    w.put(depth + 2, w.one_of(f"print({w.number()}, 'finally')", "a = small(a)", "undefined_name" if w.chance(0.3) else "pass"))
    w.put(depth, "except Exception as error:")
    w.put(depth + 1, f"print({w.number()}, repr(error), error, error.args, repr(error.__cause__), repr(error.__context__), error.__suppress_context__, getattr(error, '__notes__', None))")
    if w.chance(0.3):
        w.put(depth + 1, "here = error.__traceback__")
        w.put(depth + 1, "while here:")
        w.put(depth + 2, "print(here.tb_lineno, here.tb_frame.f_code.co_name)")
        w.put(depth + 2, "here = here.tb_next")


def drive(w, depth):
    """Sends to, throws into and closes a generator of a fixed shape."""
    name = f"gen{w.number()}"
    w.put(depth, f"def {name}(x):")
    w.put(depth + 1, "try:")
    w.put(depth + 2, f"got = yield {w.atom()}")
    w.put(depth + 2, "print('got', got)")
    w.put(depth + 2, w.one_of("more = yield [got]", "more = yield from (1, 2)", f"more = yield from ({w.atom()} for _ in range(2))", "more = (yield) or (yield 5)", "raise StopIteration(1)"))
    w.put(depth + 2, "print('more', more)")
    w.put(depth + 1, f"except {w.one_of('ValueError', 'KeyError', 'GeneratorExit')} as error:")
    w.put(depth + 2, "print('caught', repr(error))")
    w.put(depth + 2, w.one_of("yield 'after'", "raise", "return 8", "raise RuntimeError(2) from error"))
    w.put(depth + 1, "finally:")
    w.put(depth + 2, w.one_of(f"print('closing {name}')", "print('end')", "return 9" if w.chance(0.3) else "x = None"))
    w.put(depth + 1, "return 10")
    w.put(depth, f"it = {name}(1)")
    for _ in range(w.random.randint(2, 5)):
        w.guarded_base(depth, w.one_of("print(next(it))", "print(it.send(None))", f"print(it.send({w.atom()}))", "print(it.throw(ValueError(4)))", "print(it.throw(KeyError))", "print(it.close())", "print(list(it))", "print(next(it, 'none'))"))


def closure(w, depth):
    """Functions within functions that share variables."""
    name = f"outer{w.number()}"
    w.put(depth, f"def {name}(x, /, y={w.atom()}, *rest, key={w.atom()}, **more):")
    w.put(depth + 1, "total = 0")
    w.put(depth + 1, "def inner(z):")
    w.put(depth + 2, w.one_of("nonlocal total", "nonlocal x, total"))
    w.put(depth + 2, w.one_of("total += z", "total, x2 = z, total", "total = [total, z]"))
    w.put(depth + 2, "return total, x, key")
    w.put(depth + 1, f"made = [lambda i=i: (i, x, total) for i in range({w.one_of('2', '3')})]")
    w.put(depth + 1, w.one_of("del y", "y = rest", "pass"))
    w.put(depth + 1, "return [inner(v) for v in (1, 2)], [f() for f in made], rest, more, " + w.one_of("y", "total", "sorted(locals())"))
    for _ in range(2):
        arguments = w.one_of("1", "1, 2", "1, 2, 3, 4", "1, key=5", "1, x=2", "", "*[1, 2, 3], **{'q': 1}", "1, y=2, z=3", "1, **{'key': 1, 'y': 2}", "x=1", "1, 2, y=3", "*'ab', key=0", "**{1: 2}", "*5", "1, **3")
        w.guarded_base(depth, f"print({w.number()}, {name}({arguments}))")


def machinery(w):
    """A class with a metaclass, a descriptor, slots or reflected operators."""
    serial = w.number()
    kind = w.random.randrange(5)
    name = f"M{serial}"
    if kind == 0:
        w.put(0, f"class Meta{serial}(type):")
        w.put(1, "def __new__(meta, name, bases, namespace, **named):")
        w.put(2, "made = super().__new__(meta, name, bases, namespace)")
        w.put(2, "made.named = sorted(named.items())")
        w.put(2, "return made")
        w.put(1, "def __init__(cls, name, bases, namespace, **named):")
        w.put(2, "super().__init__(name, bases, namespace)")
        w.put(1, "def __call__(cls, *args):")
        w.put(2, "print('make', cls.__name__, args)")
        w.put(2, "return super().__call__(*args)")
        w.put(1, w.one_of("def __len__(cls):\n        return 7", "def __getitem__(cls, key):\n        return (cls.__name__, key) if key != 4 else [][0]", "def __iter__(cls):\n        return iter('ab')", "def __contains__(cls, x):\n        return x == 1", "def __getattr__(cls, name):\n        return 'no ' + name"))
        w.put(0, "")
        w.put(0, f"class {name}(metaclass=Meta{serial}, tag={w.atom()}):")
        w.put(1, "def __init__(self, value):")
        w.put(2, "self.value = value")
        w.put(1, "def __repr__(self):")
        w.put(2, f"return '{name}'")
        uses = (f"{name}(1)", f"{name}()", f"len({name})", f"{name}[2]", f"list({name})", f"1 in {name}", f"{name}.named", f"{name}.absent", f"type({name}).__name__", f"{name}(1, 2)")
    elif kind == 1:
        w.put(0, f"class Field{serial}:")
        w.put(1, "def __set_name__(self, owner, name):")
        w.put(2, "self.name = '_' + name")
        w.put(1, "def __get__(self, instance, owner=None):")
        w.put(2, "return self.name if instance is None else getattr(instance, self.name, 'unset')")
        if w.chance(0.7):
            w.put(1, "def __set__(self, instance, value):")
            w.put(2, w.one_of("setattr(instance, self.name, value)", "raise AttributeError('read only')", "instance.__dict__[self.name] = [value]"))
        if w.chance(0.3):
            w.put(1, "def __delete__(self, instance):")
            w.put(2, "print('delete', self.name)")
        w.put(0, "")
        w.put(0, f"class {name}:")
        w.put(1, f"field = Field{serial}()")
        w.put(1, "@property")
        w.put(1, "def twice(self):")
        w.put(2, "return [self.field] * 2")
        if w.chance(0.5):
            w.put(1, "@twice.setter")
            w.put(1, "def twice(self, value):")
            w.put(2, "self.field = (value, value)")
        w.put(0, f"o{serial} = {name}()")
        uses = (f"o{serial}.field", f"{name}.field", f"setattr(o{serial}, 'field', {w.atom()})", f"o{serial}.twice", f"setattr(o{serial}, 'twice', 3)", f"delattr(o{serial}, 'field')", f"vars(o{serial})", f"delattr(o{serial}, 'twice')")
    elif kind == 2:
        w.put(0, f"class {name}:")
        w.put(1, f"__slots__ = {w.one_of('(' + repr('x') + ', ' + repr('y') + ')', repr('x'), '[' + repr('x') + ', ' + repr('__dict__') + ']')}")
        w.put(1, "__match_args__ = ('x',)")
        w.put(1, "def __init__(self, x):")
        w.put(2, "self.x = x")
        w.put(1, "def __iter__(self):")
        w.put(2, "yield self.x")
        w.put(1, w.one_of("def __hash__(self):\n        return hash(self.x)", "def __index__(self):\n        return 2", "def __enter__(self):\n        return self.x", "def __reversed__(self):\n        return iter([self.x])"))
        w.put(0, f"o{serial} = {name}({w.atom()})")
        uses = (f"o{serial}.x", f"o{serial}.y", f"setattr(o{serial}, 'z', 1)", f"delattr(o{serial}, 'x')", f"[*o{serial}]", f"o{serial}.__dict__", f"[10, 20, 30][o{serial}]", f"{{o{serial}: 1}}[o{serial}]", f"list(reversed(o{serial}))", f"{name}.x.__name__")
        w.put(0, f"match o{serial}:")
        w.put(1, f"case {name}(x=int(n)) if n:")
        w.put(2, f"print('number', n)")
        w.put(1, f"case {name}({w.one_of('str() as s', '[]', 'None', '(1, *_)', '1 | 2')}):")
        w.put(2, "print('other')")
        w.put(1, f"case {name}(a, b)" + (":" if w.chance(0.2) else " if False:") if w.chance(0.3) else "case object():")
        w.put(2, "print('any')")
    elif kind == 3:
        w.put(0, f"class {name}({w.one_of('int', 'str', 'list', 'tuple', 'dict', 'float')}):")
        for method in w.random.sample(["def __add__(self, other):\n        return ('add', other)", "def __radd__(self, other):\n        return ('radd', other)", "def __iadd__(self, other):\n        return ('iadd', other)", "def __mul__(self, other):\n        return NotImplemented", "def __eq__(self, other):\n        return NotImplemented", "def __lt__(self, other):\n        return 'lt'", "def __str__(self):\n        return 'str'", "def __len__(self):\n        return 3", "def __bool__(self):\n        return False", "def __missing__(self, key):\n        return [key]", "def __format__(self, spec):\n        return f'<{spec}>'", "def __getitem__(self, key):\n        return ('item', key) if key in ('k', 0, 1) else [][1]", "def __contains__(self, x):\n        return x"], 4):
            w.put(1, method)
        w.put(0, f"o{serial} = {name}()")
        uses = (f"o{serial} + 1", f"1 + o{serial}", f"o{serial} == o{serial}", f"o{serial} < 1", f"sorted([o{serial}, o{serial}])", f"str(o{serial})", f"f'{{o{serial}:>5}}|{{o{serial}}}'", f"len(o{serial})", f"bool(o{serial})", f"o{serial}[0]", f"o{serial}['k']", f"1 in o{serial}", f"o{serial} * 2", f"2 * o{serial}", f"'a' + o{serial}", f"[] + o{serial}", f"hash(o{serial})", f"repr(o{serial})", f"type(o{serial} * 1).__name__", f"isinstance(o{serial}, (int, str))")
    else:
        w.put(0, f"class {name}:")
        w.put(1, "registry = []")
        w.put(1, "def __init_subclass__(cls, /, tag=None, **named):")
        w.put(2, "super().__init_subclass__(**named)")
        w.put(2, "cls.registry.append((cls.__name__, tag))")
        w.put(1, "@classmethod")
        w.put(1, "def make(cls, *args):")
        w.put(2, "return cls.__name__, args")
        w.put(1, "@staticmethod")
        w.put(1, "def plain(x=1):")
        w.put(2, "return x")
        w.put(1, "def __class_getitem__(cls, item):")
        w.put(2, "return (cls.__name__, item)")
        w.put(1, "def __enter__(self):")
        w.put(2, "print('enter')")
        w.put(2, "return self")
        w.put(1, "def __exit__(self, kind, error, traceback):")
        w.put(2, "print('exit', repr(error))")
        w.put(2, f"return {w.one_of('True', 'None', '1 / 0')}")
        w.put(0, "")
        w.put(0, f"class Sub{serial}({name}{w.one_of('', ', tag=' + w.atom(), ', other=1' if w.chance(0.2) else '')}):")
        w.put(1, "def make(self, x):")
        w.put(2, "return 'own', super().make(x)")
        uses = (f"{name}.registry", f"Sub{serial}().make(1)", f"{name}.make(1, 2)", f"Sub{serial}.make()", f"{name}.plain()", f"Sub{serial}().plain(5)", f"{name}[int]", f"Sub{serial}[1, 2]", f"Sub{serial}.__mro__", f"super(Sub{serial}, Sub{serial}()).make(3)")
        w.put(0, "")
        w.put(0, f"def managed{serial}(x):")
        w.put(1, f"with {name}() as first, Sub{serial}() as second:")
        w.put(2, w.one_of("return x", "raise KeyError(x)", "print(type(first).__name__, type(second).__name__)", "x.nothing"))
        w.put(1, "return 'after'")
        uses += (f"managed{serial}(1)", f"managed{serial}(2)")
    w.put(0, "")
    for use in w.random.sample(uses, min(len(uses), 5)):
        w.put(0, f"show({w.number()}, lambda: {use})")
    w.put(0, "")


def jumps(w, depth):
    """A function that leaves loops and `finally` in every way."""
    name = f"jump{w.number()}"
    w.put(depth, f"def {name}(x):")
    w.put(depth + 1, f"for i in range({w.one_of('2', '3')}):")
    w.put(depth + 2, "try:")
    w.put(depth + 3, w.one_of("if i == x: continue", "if i == x: break", "if i == x: return 'returned'", "if i: raise ValueError(i)", "assert i != x, ('assert', i)", "x += i"))
    w.put(depth + 2, f"except {w.one_of('ValueError', 'AssertionError', 'TypeError')} as error:")
    w.put(depth + 3, w.one_of("print(repr(error))", "return error.args", "break", "continue"))
    w.put(depth + 2, "else:")
    w.put(depth + 3, w.one_of("print('else', i)", "pass"))
    w.put(depth + 2, "finally:")
    w.put(depth + 3, w.one_of("print('finally', i)", "x = small(x)", "del i"))
    w.put(depth + 1, "else:")
    w.put(depth + 2, "print('whole loop')")
    w.put(depth + 1, w.one_of("return i", "return locals()", "while x:\n" + "    " * (depth + 2) + "x = x[1:] if isinstance(x, str) else 0", "pass"))
    for _ in range(2):
        w.guarded_base(depth, f"print({w.number()}, {name}({w.atom()}))")
