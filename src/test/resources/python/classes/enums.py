from enum import Enum, Flag, IntEnum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    @property
    def pretty(self):
        return self.name.title()


class State(Enum):
    IDLE = auto()
    BUSY = auto()


class Level(IntEnum):
    LOW = 1
    HIGH = 10


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["GREEN"], list(Color), Color.CRIMSON is Color.RED)
print(Color.GREEN.pretty, len(Color), Color.RED == 1, Color.RED in Color, State.BUSY.value, {Color.RED: "r"}, isinstance(Color.RED, Color))
print(Level.HIGH > Level.LOW, Level.HIGH + 1, f"{Level.LOW}", repr(Level.LOW), sorted(Level, reverse=True))
for action in (lambda: Color(9), lambda: Color["BLUE"], lambda: setattr(Color, "RED", 3), lambda: Color.RED < Color.GREEN):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()


print(Perm.R | Perm.W, Perm.R in (Perm.R | Perm.X), ~Perm.R, Perm(5), bool(Perm.R & Perm.W))
