def show(label, function, *args, **named):
    try:
        value = function(*args, **named)
        print(label, type(value).__name__, repr(value)[:300])
        return value
    except Exception as error:
        print(label, type(error).__name__, str(error)[:300])


print('== enums')
import enum


class Color(enum.IntEnum):
    RED = 1
    GREEN = 'g'
    BLUE = RED

    def __str__(self):
        return f'<{self.name}>'


for text in ("Color.RED", "list(Color)", "Color['GREEN']", "Color['NOPE']", "Color(1)", "Color('r')", "Color(99)", "Color.RED.name, Color.RED.value", "Color.RED is Color(Color.RED.value)", "Color.RED == 1", "Color.RED < Color.GREEN", "str(Color.RED), repr(Color.BLUE)", "f'{Color.RED}', f'{Color.RED:>10}'", "Color.RED | Color.GREEN", "Color.RED & Color.BLUE", "~Color.RED", "Color.RED in Color", "1 in Color", "'zz' in Color", "len(Color)", "Color.__members__", "Color.RED.describe()", "Color.default()", "Color.RED.lower", "setattr(Color, 'RED', 5)", "Color.RED.value + 1", "isinstance(Color.RED, int)", "hash(Color.RED) == hash(Color.RED)", "{Color.RED: 1}[Color.RED]", "Color.PURPLE", "Color.RED.RED", "sorted(Color)", "Color()", "enum.Enum('Made', 'A B').B", "enum.Enum('Made', {'X': 10}).X.value", "[c.name for c in reversed(Color)]", "Color(3)", "Color(0)", "Color.RED.nothing", "type(Color.RED)", "bool(Color.RED)", "Color.RED + 1", "type('Sub', (Color,), {})", "Color.RED != Color.GREEN", "Color.GREEN.name", "json_dump(Color.RED)"):
    show(text, lambda: eval(text))


def generator():
    yield 1
    return (yield)


for value in generator():
    print(value)
for value in (10 // n for n in (1, 0)):
    print(value)
