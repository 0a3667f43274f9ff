class Plain:
    pass


class Shown:
    def __repr__(self):
        return "<shown>"

    def __str__(self):
        return "as text"


def function():
    pass


print(Shown(), [Shown()], repr(Shown()), str(Shown()), f"{Shown()} {Shown()!r}")
print(Plain, int, type, type(None), type(...), len, print, "x".upper.__name__)
print(str(function)[:18], function.__qualname__, str(Plain())[:27])
print({"a": 1, "b": [1, {2: 3}]}, {1: (2,)}, {1}, frozenset({1}), range(3), range(1, 9, 2), slice(1, 2, None), bytearray(b"x"))
recursive = [1]
recursive.append(recursive)
print(recursive)
loop = {}
loop["me"] = loop
print(loop)
print(map, zip, enumerate, str(iter([]))[:15], (x for x in []).__class__.__name__)
print(ValueError("a", 1), repr(ValueError("a")), repr(ValueError()), str(KeyError("k")), repr(FileNotFoundError(2, "No such file")))
