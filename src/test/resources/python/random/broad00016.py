def show(label, function, *args, **named):
    try:
        value = function(*args, **named)
        print(label, type(value).__name__, repr(value)[:300])
        return value
    except Exception as error:
        print(label, type(error).__name__, str(error)[:300])


print('== matching')
class Point:
    __match_args__ = ('x',)

    def __init__(self, x, y):
        self.x, self.y = x, y


import enum


class Color(enum.Enum):
    RED = 1
    GREEN = "g"


def kind(value):
    match value:
        case 0:
            return 'literal'
        case [1, 2, *_] :
            return ('sequence', sorted((k, v) for k, v in locals().items() if k != 'value'))
        case {'kind': 'x', 'v': v} if 'a' in value:
            return ('mapping', sorted((k, str(v)) for k, v in locals().items() if k != 'value'))
        case Point(1, 2, 3) :
            return ('point', sorted(k for k in locals() if k != 'value'))
        case object(a) :
            return ('class', sorted((k, str(v)) for k, v in locals().items() if k != 'value'))
        case str(x) | [x]:
            return 'other'
        case rest:
            return 'default'


for value in (None, 0, True, -1, 1.5, 2 + 3j, 'text', 'a', '', b'x', Color.RED, Color.GREEN, [], [1], [1, 2], [1, 2, 3], (1, 2), ['go', 'north'], [[1, 2], 3], [Point(0, 0), 1], {}, {'a': 1}, {'a': 1, 'z': 2}, {'kind': 'x', 'v': 3}, {'a': {'b': 2}}, {1: 0, 'b': [5]}, Point(0, 1), Point(1, 2), Point(Point(0, 0), 1), 7, 5, range(2), {1, 2}, iter([]), bytearray(b'q'), 'xy'):
    show(repr(value)[:20] if not isinstance(value, Point) and not hasattr(value, '__next__') else type(value).__name__, kind, value)


print('== formatting')
for value in (True, 0.1, -13):
    for spec in ("é>#3_s", "<15.4d", "-.0%"):
        show(spec, format, value, spec)
show("text", lambda: f"{ '':*>5.0d}|{ None!a:>12}|{ {1, 2} =}")
show("percent", lambda: "%5.2f" % (-1, 'hello world'))
show("method", lambda: "{a!x}".format(-0.0, 'x', a=True, w=7))


value = ({} < []
         + 'c')
print(value)
