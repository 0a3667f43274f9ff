def show(label, function, *args, **named):
    try:
        value = function(*args, **named)
        print(label, type(value).__name__, repr(value)[:300])
        return value
    except Exception as error:
        print(label, type(error).__name__, str(error)[:300])


print('== generators')
def inner(label):
    received = 0
    try:
        for i in range(3):
            received = yield (label, i, received)
            if received == 'raise': raise KeyError(i)
    except ValueError as error:
        print('inner caught', type(error).__name__, error)
        return 'from except'
    finally:
        print('inner finally', label)
        raise OSError('in finally')
    return 'inner done'


def outer():
    result = yield from [1, 2, 3]
    print('result', result)
    x = yield
    print('x', x)


g = outer()
for action in ("next(g)", "g.send(1)", "g.throw(5)", "next(g)", "g.throw(OSError(1))", "g.gi_running"):
    try:
        print(action, eval(action))
    except BaseException as error:
        print(action, repr(error), repr(error.__cause__), repr(error.__context__))
squares = (x * x for x in range(5) if x != 3)
show("expression", lambda: (sum(squares), list(squares), max((len(w), w) for w in ('a', 'bbb'))))


print('== enums')
import enum


class Color(enum.StrEnum):
    RED = 1
    GREEN = 1
    BLUE = enum.auto()

    @classmethod
    def default(cls):
        return cls.RED


for text in ("Color.RED", "list(Color)", "Color['GREEN']", "Color['NOPE']", "Color(1)", "Color('r')", "Color(99)", "Color.RED.name, Color.RED.value", "Color.RED is Color(Color.RED.value)", "Color.RED == 1", "Color.RED < Color.GREEN", "str(Color.RED), repr(Color.BLUE)", "f'{Color.RED}', f'{Color.RED:>10}'", "Color.RED | Color.GREEN", "Color.RED & Color.BLUE", "~Color.RED", "Color.RED in Color", "1 in Color", "'zz' in Color", "len(Color)", "Color.__members__", "Color.RED.describe()", "Color.default()", "Color.RED.lower", "setattr(Color, 'RED', 5)", "Color.RED.value + 1", "isinstance(Color.RED, int)", "hash(Color.RED) == hash(Color.RED)", "{Color.RED: 1}[Color.RED]", "Color.PURPLE", "Color.RED.RED", "sorted(Color)", "Color()", "enum.Enum('Made', 'A B').B", "enum.Enum('Made', {'X': 10}).X.value", "[c.name for c in reversed(Color)]", "Color(3)", "Color(0)", "Color.RED.nothing", "type(Color.RED)", "bool(Color.RED)", "Color.RED + 1", "type('Sub', (Color,), {})", "Color.RED != Color.GREEN", "Color.GREEN.name", "json_dump(Color.RED)"):
    show(text, lambda: eval(text))


import os.pth
