class Circle:
    __match_args__ = ("radius",)

    def __init__(self, radius):
        self.radius = radius


def test(value):
    match value:
        case Circle(r) if r > 10:
            return "big circle"
        case Circle(radius=r):
            return f"circle {r}"
        case {"a": {"b": [first, *_]}}:
            return f"nested {first}"
        case (1 | 2) as n, str(text):
            return f"pair {n} {text}"
        case [[a, b], [c, d]]:
            return a + b + c + d
        case [*start, 9]:
            return f"ends in nine after {start}"
        case "yes" | "y":
            return True
        case -1:
            return "minus one"
        case 3.5 | 2j:
            return "number"
        case b"bytes":
            return "bytes"
        case bool(flag):
            return f"flag {flag}"
        case {**rest} if not rest:
            return "empty mapping"
        case {"x": x, **rest}:
            return f"x={x} rest={rest}"
        case str(s) if len(s) > 5:
            return "long string"
        case (x, y, *_):
            return f"starts {x} {y}"
    return "nothing"


for value in Circle(20), Circle(2), {"a": {"b": [7, 8]}}, (2, "t"), [[1, 2], [3, 4]], [1, 2, 9], "y", -1, 3.5, b"bytes", False, {}, {"x": 1, "y": 2}, "longer text", (5, 6, 7), 99, "abc":
    print(test(value))
match 5:
    case n:
        print("captured", n)
command = "move 3 north"
match command.split():
    case ["move", distance, ("north" | "south") as direction]:
        print(int(distance), direction)
