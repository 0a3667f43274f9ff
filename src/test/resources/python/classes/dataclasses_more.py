from dataclasses import KW_ONLY, InitVar, dataclass, field, fields, is_dataclass, make_dataclass


@dataclass(slots=True)
class Slotted:
    x: int
    y: int = 2


@dataclass(kw_only=True)
class Keyword:
    a: int
    b: str = "b"


@dataclass
class Mixed:
    a: int
    _: KW_ONLY
    b: int = 5


@dataclass
class Computed:
    n: int
    scale: InitVar[int] = 2
    total: int = field(init=False)
    notes: list = field(default_factory=list, repr=False, compare=False)

    def __post_init__(self, scale):
        self.total = self.n * scale


@dataclass(eq=False)
class Identity:
    x: int


@dataclass(unsafe_hash=True)
class Hashed:
    x: int


print(Slotted(1), hasattr(Slotted(1), "__dict__"), Keyword(a=1), Mixed(1, b=2), Computed(3), Computed(3, 10).total)
print(Identity(1) == Identity(1), hash(Hashed(1)) == hash(Hashed(1)), is_dataclass(Mixed), [f.name for f in fields(Computed)])
for action in (lambda: Keyword(1), lambda: Mixed(1, 2), lambda: Slotted(), lambda: Slotted(1, 2, 3)):
    try:
        action()
    except TypeError as error:
        print(error)
Point = make_dataclass("Point", [("x", int), ("y", int, field(default=0))])
print(Point(1))
try:

    @dataclass
    class Wrong:
        a: int = 1
        b: int

except TypeError as error:
    print(error)


@dataclass(frozen=True, order=True)
class Pair:
    a: int
    b: int

    def __str__(self):
        return f"<{self.a},{self.b}>"


print(sorted([Pair(2, 1), Pair(1, 2)]), str(Pair(1, 2)), {Pair(1, 1): "k"}[Pair(1, 1)], Pair.__match_args__)


@dataclass
class Tree:
    value: int
    children: list["Tree"] = field(default_factory=list)


print(Tree(1, [Tree(2), Tree(3, [Tree(4)])]))
