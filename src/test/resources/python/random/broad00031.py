def show(label, function, *args, **named):
    try:
        value = function(*args, **named)
        print(label, type(value).__name__, repr(value)[:300])
        return value
    except Exception as error:
        print(label, type(error).__name__, str(error)[:300])


print('== matching')
class Point:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y


import enum


class Color(enum.Enum):
    RED = 1
    GREEN = "g"


def kind(value):
    match value:
        case 2+3j:
            return 'literal'
        case [_] :
            return ('sequence', sorted((k, v) for k, v in locals().items() if k != 'value'))
        case {'a': a} :
            return ('mapping', sorted((k, str(v)) for k, v in locals().items() if k != 'value'))
        case Point(x=Point()) as p:
            return ('point', sorted(k for k in locals() if k != 'value'))
        case str() as s :
            return ('class', sorted((k, str(v)) for k, v in locals().items() if k != 'value'))
        case _ if value == 5:
            return 'other'
        case _:
            return 'default'


for value in (None, 0, True, -1, 1.5, 2 + 3j, 'text', 'a', '', b'x', Color.RED, Color.GREEN, [], [1], [1, 2], [1, 2, 3], (1, 2), ['go', 'north'], [[1, 2], 3], [Point(0, 0), 1], {}, {'a': 1}, {'a': 1, 'z': 2}, {'kind': 'x', 'v': 3}, {'a': {'b': 2}}, {1: 0, 'b': [5]}, Point(0, 1), Point(1, 2), Point(Point(0, 0), 1), 7, 5, range(2), {1, 2}, iter([]), bytearray(b'q'), 'xy'):
    show(repr(value)[:20] if not isinstance(value, Point) and not hasattr(value, '__next__') else type(value).__name__, kind, value)


e = ValueError('multi\nline')
e.add_note('first note')
e.add_note('second\nnote')
raise e
