from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int


def describe(value):
    match value:
        case 0 | 1:
            return "small"
        case int(n) if n < 0:
            return f"negative {n}"
        case str() as text:
            return f"text {text}"
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [x, *rest]:
            return f"{x} and {rest}"
        case {"kind": "circle", "r": r, **more}:
            return f"circle {r} {more}"
        case Point(x=0, y=y):
            return f"on the axis at {y}"
        case Point(x, y):
            return f"point {x} {y}"
        case None | True:
            return "singleton"
        case float():
            return "float"
        case _:
            return "other"


for value in (0, -5, "hi", [], [1], (1, 2, 3), {"kind": "circle", "r": 2, "c": "red"}, {"kind": "square"}, Point(0, 2), Point(3, 4), None, True, 2.5, 77):
    print(repr(value), "->", describe(value))
