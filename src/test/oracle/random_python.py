"""Random Python programs that end: the same seed gives the same program, whatever Python runs this.

    python3 src/test/oracle/random_python.py SEED            # print one program
    python3 src/test/oracle/random_python.py FIRST LAST DIR  # write DIR/NNNNN.py for each seed

A program computes with numbers, strings and collections in functions, classes, generators, loops and exception handlers,
and prints each value or the exception that came instead. Loops are bounded, functions call only earlier ones, and values
that have grown large are cut before they are used again. Sets hold small integers only, so that their order does not
depend on the size of a hash. Seeds from 1000 on also have what random_wide.py writes.
"""

import random
import sys
from pathlib import Path

import random_wide

HEAD = '''def small(value):
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

'''

NAMES = ("a", "b", "c", "d", "e")
WORDS = ("'spam'", "''", "'a b c'", "'Hello'", "'x,y,,z'", "'ÄÖ'", "'12'", "' pad '", "'aXbXc'", "'tab\\t'")
INTEGERS = ("0", "1", "2", "3", "-1", "-7", "10", "255", "10**30", "-10**30 + 7", "True", "0x1F")
FLOATS = ("0.0", "1.5", "-2.25", "0.1", "1e100", "1e-7", "3.0", "-0.0")
SPECS = ("", "5", "<6", ">6", "^7", "*^9", "05", "+", ",", "x", "#b", ".2f", ".3", "e", "g", "%", "10.1f", "_", "=+6", "s", ".1%")
STRING_METHODS = (
    "upper()", "lower()", "title()", "swapcase()", "strip()", "split()", "split(',')", "split('X', 1)", "replace('a', 'zz')", "find('a')",
    "count('a')", "startswith('a')", "endswith(('m', 'c'))", "partition(' ')", "rpartition('X')", "center(9, '.')", "zfill(6)", "isalpha()",
    "isdigit()", "join(['1', '2'])", "encode()", "index('X')", "casefold()", "ljust(6) + '|'", "splitlines()", "removeprefix('sp')",
    "rsplit(None, 1)", "expandtabs(4)", "isupper()", "format(1, 2)", "capitalize()", "rfind('c')",
)
LIST_METHODS = (
    "index(1)", "count(2)", "copy()", "pop()", "pop(0)", "append(9)", "extend((7, 8))", "insert(1, 'new')", "remove(1)", "reverse()", "sort()",
    "sort(key=str)", "sort(reverse=True)", "clear()", "__len__()",
)
DICT_METHODS = (
    "keys()", "values()", "items()", "get('a')", "get('zz', 0)", "pop('a')", "pop('zz', None)", "popitem()", "setdefault('q', [])", "copy()",
    "update({'n': 1})", "update(m=2)",
)
FUNCTIONS = (
    "len", "str", "repr", "bool", "abs", "int", "float", "list", "tuple", "sorted", "sum", "min", "max", "round", "hex", "ord", "chr", "iter",
    "reversed", "enumerate", "any", "all", "callable", "divmod", "dict", "type", "ascii", "bin",
)
BINARY = ("+", "-", "*", "/", "//", "%", "&", "|", "^", "+", "-", "*")
COMPARISONS = ("<", "<=", ">", ">=", "==", "!=", "in", "not in", "is", "is not")


class Writer:
    """Writes one program."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.wide = seed >= 1000
        self.lines = []
        self.functions = []
        self.generators = []
        self.classes = []
        self.serial = 0

    def one_of(self, *choices):
        return self.random.choice(choices)

    def chance(self, part):
        return self.random.random() < part

    def put(self, depth, text):
        self.lines.append("    " * depth + text)

    def number(self):
        self.serial += 1
        return self.serial

    # expressions

    def atom(self):
        kind = self.random.randrange(12)
        if kind < 4:
            return self.random.choice(NAMES)
        if kind < 7:
            return self.random.choice(INTEGERS)
        if kind < 9:
            return self.random.choice(WORDS)
        return self.one_of(self.random.choice(FLOATS), "None", "[]", "()", "{}", "[3, 1, 2]", "(1, 'x')", "{'a': 1, 'b': [2]}", "{1, 2, 3}", "b'by'", "range(4)", "2j")

    def expression(self, depth=2):
        if depth == 0 or self.chance(0.15):
            return self.atom()
        if self.wide and self.chance(0.3):
            return random_wide.more_expressions(self)
        return self.random.choice(EXPRESSIONS)(self, depth - 1)

    def binary(self, depth):
        return f"({self.expression(depth)} {self.random.choice(BINARY)} {self.expression(depth)})"

    def power(self, depth):
        return f"{self.expression(0)} {self.one_of('**', '<<', '>>')} {self.random.randint(0, 5)}"

    def unary(self, depth):
        return f"({self.one_of('-', '+', 'not ', '~' if self.chance(0.5) else '-')}{self.expression(0)})"

    def comparison(self, depth):
        left, right = self.random.choice(NAMES), self.expression(depth)
        operator = self.random.choice(COMPARISONS)
        if operator.startswith("is"):
            right = self.one_of("None", self.random.choice(NAMES))
        text = f"{left} {operator} {right}"
        return f"({text} {self.one_of('<', '==', '>=')} {self.expression(0)})" if self.chance(0.2) else f"({text})"

    def logical(self, depth):
        return f"({self.expression(depth)} {self.one_of('and', 'or')} {self.expression(depth)})"

    def conditional(self, depth):
        return f"({self.expression(depth)} if {self.expression(0)} else {self.expression(depth)})"

    def call(self, depth):
        function = self.random.choice(FUNCTIONS)
        inner = f"{function}({self.expression(depth)}{', ' + self.expression(0) if function in ('round', 'divmod', 'min', 'max') and self.chance(0.6) else ''})"
        return f"list({inner})" if function in ("iter", "reversed", "enumerate") else inner

    def method(self, depth):
        owner, method = self.one_of((self.random.choice(WORDS), self.random.choice(STRING_METHODS)), (self.random.choice(NAMES), self.random.choice(STRING_METHODS)))
        return f"{owner}.{method}"

    def collection_method(self, depth):
        return self.one_of(f"{self.random.choice(NAMES)}.{self.random.choice(LIST_METHODS)}", f"{self.random.choice(NAMES)}.{self.random.choice(DICT_METHODS)}")

    def subscript(self, depth):
        index = self.one_of("0", "-1", "1", "'a'", "5", "1:", ":2", "::-1", "::2", "-2:", "1:-1", "True", self.random.choice(NAMES))
        return f"{self.random.choice(NAMES)}[{index}]"

    def display(self, depth):
        items = [self.expression(depth) for _ in range(self.random.randint(1, 3))]
        kind = self.random.randrange(5)
        if kind == 0:
            return f"[{', '.join(items)}]"
        if kind == 1:
            return f"({', '.join(items)},)"
        if kind == 2:
            return "{" + ", ".join(f"{self.one_of('1', repr('k'), repr('a'), '(1, 2)', self.random.choice(NAMES))}: {item}" for item in items) + "}"
        if kind == 3:
            return f"[*{self.random.choice(NAMES)}, {items[0]}]"
        return "{**" + self.random.choice(NAMES) + f", 'z': {items[0]}}}"

    def comprehension(self, depth):
        source = self.one_of("range(4)", "range(5, 0, -2)", self.random.choice(NAMES), "'abc'", "zip('ab', [1, 2])", "enumerate('xy')")
        condition = f" if {self.one_of('x', 'x != 2', 'not x')}" if self.chance(0.4) else ""
        item = self.one_of("x", "x * 2", "(x, 1)", "[x]", "str(x)", f"x == {self.atom()}")
        kind = self.random.randrange(4)
        if kind == 0:
            return f"{{str(x): {item} for x in {source}{condition}}}"
        if kind == 1:
            return f"tuple({item} for x in {source}{condition})"
        if kind == 2:
            return f"[[{item} for x in {source}{condition}] for y in range(2)]"
        return f"[{item} for x in {source}{condition}]"

    def formatted(self, depth):
        spec = self.random.choice(SPECS)
        value = self.one_of(self.random.choice(NAMES), self.random.choice(INTEGERS[:8]), self.random.choice(FLOATS))
        kind = self.random.randrange(4)
        if kind == 0:
            return f'f"<{{{value}:{spec}}}>"' if spec else f'f"<{{{value}!r}}>"'
        if kind == 1:
            return f'"{self.one_of("%s", "%d", "%r", "%5.1f", "%05d", "%x", "%-6s|", "%g")}" % {self.random.choice(NAMES)}'
        if kind == 2:
            return f'"{{:{spec}}}|{{}}".format({value}, {self.random.choice(NAMES)})'
        return f'f"{{{self.random.choice(NAMES)}=}} {{{self.random.choice(NAMES)}!s}}"'

    def lambda_call(self, depth):
        return f"(lambda x, y={self.atom()}, *z: {self.one_of('(x, y, z)', 'x + y', '[x] * 2', 'y')})({', '.join(self.expression(0) for _ in range(self.random.randint(0, 3)))})"

    def own_call(self, depth):
        if not self.functions:
            return self.atom()
        function, count = self.random.choice(self.functions)
        count += self.one_of(0, 0, 0, 0, 1, -1)
        return f"{function}({', '.join(self.expression(0) for _ in range(max(0, count)))})"

    def own_generator(self, depth):
        if not self.generators:
            return self.atom()
        return f"{self.one_of('list', 'sum', 'tuple', 'next', 'sorted')}({self.random.choice(self.generators)}({self.expression(0)}))"

    def own_object(self, depth):
        if not self.classes:
            return self.atom()
        made = f"{self.random.choice(self.classes)}({self.expression(0)})"
        return self.one_of(made, f"{made}.value", f"{made}.twice()", f"{made} + {self.expression(0)}", f"{made} == {self.expression(0)}", f"len({made})", f"{made}.label", f"{made}.missing", f"{made} < {made}", f"str({made})", f"{made}({self.atom()})", f"{made}[0]")

    # statements

    def statement(self, depth, looping=False):
        choices = list(STATEMENTS)
        if self.wide and depth < 3 and self.chance(0.35):
            choices = [lambda _, depth, write=write: write(self, depth) for write in WIDE_STATEMENTS]
        if depth > 3:
            choices = [Writer.assign, Writer.show, Writer.mutate]
        self.random.choice(choices)(self, depth)
        if looping and self.chance(0.15):
            self.put(depth, f"if {self.expression(1)}:")
            self.put(depth + 1, self.one_of("break", "continue"))

    def body(self, depth, looping=False):
        for _ in range(self.random.randint(1, 3)):
            self.statement(depth, looping)

    def guarded(self, depth, text):
        self.put(depth, "try:")
        self.put(depth + 1, text)
        self.put(depth, "except Exception as error:")
        self.put(depth + 1, f"print({self.number()}, type(error).__name__, error)")

    def guarded_base(self, depth, text):
        self.put(depth, "try:")
        self.put(depth + 1, text)
        self.put(depth, "except BaseException as error:")
        self.put(depth + 1, f"print({self.number()}, repr(error), repr(error.__context__))")

    def assign(self, depth):
        self.guarded(depth, f"{self.random.choice(NAMES)} = small({self.expression()})")

    def show(self, depth):
        self.put(depth, f"show({self.number()}, lambda: {self.expression()})")

    def mutate(self, depth):
        name = self.random.choice(NAMES)
        self.guarded(depth, self.one_of(
            f"{name} = small({name} {self.random.choice(BINARY)} {self.expression(1)})", f"{name}[{self.one_of('0', repr('a'), '-1', ':1')}] = small({self.expression(1)})",
            f"del {name}[{self.one_of('0', repr('a'), '1:')}]", f"{name}, {self.random.choice(NAMES)} = {self.expression(1)}", f"{name}, *{self.random.choice(NAMES)} = {self.expression(1)}",
            f"{name} += {self.atom()}; {name} = small({name})", f"{name}.{self.random.choice(LIST_METHODS)}",
        ))

    def branch(self, depth):
        self.put(depth, "try:")
        self.put(depth + 1, f"test = {self.expression(2)}")
        self.put(depth, "except Exception as error:")
        self.put(depth + 1, "test = type(error).__name__")
        self.put(depth, "if test:")
        self.body(depth + 1)
        if self.chance(0.6):
            self.put(depth, f"elif test == {self.atom()}:")
            self.body(depth + 1)
            self.put(depth, "else:")
            self.put(depth + 1, f"print({self.number()}, test)")

    def loop(self, depth):
        index = f"i{depth}"
        self.put(depth, f"for {index} in {self.one_of('range(3)', '(1, 2.5, None)', repr('ab'), 'list(range(2))', '[[1, 2], [3]]')}:")
        self.put(depth + 1, f"{self.random.choice(NAMES)} = {index}")
        self.body(depth + 1, looping=True)
        if self.chance(0.3):
            self.put(depth, "else:")
            self.put(depth + 1, f"print({self.number()}, 'no break')")

    def attempt(self, depth):
        self.put(depth, "try:")
        self.put(depth + 1, f"{self.random.choice(NAMES)} = small({self.expression()})")
        if self.chance(0.3):
            self.put(depth + 1, f"raise {self.one_of('ValueError', 'KeyError', 'RuntimeError', 'IndexError')}({self.atom()})")
        self.put(depth, f"except {self.one_of('TypeError', '(ValueError, KeyError)', 'ArithmeticError', 'LookupError')} as error:")
        self.put(depth + 1, f"print({self.number()}, repr(error))")
        self.put(depth, "except Exception as error:")
        self.put(depth + 1, f"print({self.number()}, 'other', type(error).__name__, error.__context__)")
        if self.chance(0.4):
            self.put(depth, "else:")
            self.put(depth + 1, f"print({self.number()}, 'else')")
        if self.chance(0.5):
            self.put(depth, "finally:")
            self.put(depth + 1, f"print({self.number()}, 'finally')")

    def match(self, depth):
        self.put(depth, f"match {self.random.choice(NAMES)}:")
        patterns = ["None", "0 | 1", "int(n) if n > 5", "str(s)", "[]", "[x, *rest]", "{'a': x, **rest}", "float() | complex()", "(x, y)", "bool(x)", "[1, _, *_]", "list() as whole"]
        for pattern in self.random.sample(patterns, 4):
            self.put(depth, f"    case {pattern}:")
            self.put(depth + 2, f"print({self.number()}, {pattern!r})")
        self.put(depth, "    case other:")
        self.put(depth + 2, f"print({self.number()}, other)")

    def define(self):
        if self.wide and self.chance(0.4):
            random_wide.machinery(self)
            return
        kind = self.random.randrange(3)
        if kind == 0:
            name, count = f"f{self.number()}", self.random.randint(1, 3)
            parameters = ["x", "y", "z"][:count]
            if self.chance(0.3):
                parameters[-1] += f"={self.atom()}" if parameters else ""
            self.put(0, f"def {name}({', '.join(parameters)}):")
            self.put(1, f"{', '.join(NAMES)} = x, {self.atom()}, {self.atom()}, [x], {{'a': x}}")
            self.body(1)
            self.put(1, f"return small({self.expression(2)})")
            self.functions.append((name, count))
        elif kind == 1:
            name = f"g{self.number()}"
            self.put(0, f"def {name}(x):")
            self.put(1, f"{', '.join(NAMES)} = x, {self.atom()}, {self.atom()}, [x], {{'a': x}}")
            self.put(1, f"for i in range({self.random.randint(1, 3)}):")
            self.put(2, f"yield {self.expression(1)}")
            if self.chance(0.5):
                self.put(1, f"yield from {self.one_of('x', '[1, 2]', 'range(2)', repr('ab'))}")
            self.generators.append(name)
        else:
            name = f"C{self.number()}"
            base = f"({self.random.choice(self.classes)})" if self.classes and self.chance(0.5) else ""
            self.put(0, f"class {name}{base}:")
            self.put(1, f"label = {self.atom()}" if not self.chance(0.3) else "label = property(lambda self: [self.value])")
            if not base or self.chance(0.5):
                self.put(1, "def __init__(self, value):")
                self.put(2, "super().__init__(value)" if base else "pass")
                self.put(2, "self.value = value")
            for method in self.random.sample(["def twice(self):\n        return self.value * 2", "def __add__(self, other):\n        return (self.value, other)", "def __len__(self):\n        return self.value", "def __repr__(self):\n        return f'<{self.value}>'", "def __lt__(self, other):\n        return NotImplemented", "def __eq__(self, other):\n        return self.value == other", "def __call__(self, *args):\n        return args", "def __getitem__(self, i):\n        return [self.value][i]", "def __bool__(self):\n        return bool(self.value)", "def __getattr__(self, name):\n        raise AttributeError(f'no {name}')"], 4):
                self.put(1, method)
            self.put(1, "def __radd__(self, other):")
            self.put(2, "return [other, self.value]")
            if not any("__repr__" in line for line in self.lines[-16:]):
                self.put(1, "def __repr__(self):")
                self.put(2, f"return '{name}'")
            self.classes.append(name)
        self.put(0, "")
        self.put(0, "")

    def program(self):
        self.put(0, "")
        self.put(0, f"{', '.join(NAMES)} = 1, 'text', [1, 2, 3], {{'a': 1}}, 2.5")
        self.put(0, "")
        self.put(0, "")
        for _ in range(self.random.randint(1, 4)):
            self.define()
        for _ in range(self.random.randint(8, 16)):
            self.statement(0)
        return HEAD + "\n".join(self.lines) + "\n"


EXPRESSIONS = (
    Writer.binary, Writer.binary, Writer.power, Writer.unary, Writer.comparison, Writer.logical, Writer.conditional, Writer.call, Writer.call, Writer.method,
    Writer.method, Writer.collection_method, Writer.subscript, Writer.display, Writer.comprehension, Writer.formatted, Writer.formatted, Writer.lambda_call,
    Writer.own_call, Writer.own_generator, Writer.own_object, Writer.own_object,
)
STATEMENTS = (
    Writer.assign, Writer.assign, Writer.show, Writer.show, Writer.show, Writer.mutate, Writer.mutate, Writer.branch, Writer.loop, Writer.attempt, Writer.match,
)
WIDE_STATEMENTS = (random_wide.groups, random_wide.chained, random_wide.drive, random_wide.closure, random_wide.jumps)


def program(seed):
    """The program of a seed."""
    return Writer(seed).program()


def main(arguments):
    if len(arguments) == 1:
        print(program(int(arguments[0])), end="")
        return
    first, last, folder = int(arguments[0]), int(arguments[1]), Path(arguments[2])
    folder.mkdir(parents=True, exist_ok=True)
    for seed in range(first, last + 1):
        (folder / f"seed{seed:05}.py").write_text(program(seed), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
