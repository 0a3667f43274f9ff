from dataclasses import asdict, astuple, dataclass, field, fields, replace


@dataclass
class Item:
    name: str
    price: float = 0.0
    tags: list = field(default_factory=list)

    def total(self, n):
        return self.price * n


a, b = Item("pen", 1.5), Item("pen", 1.5)
print(a, a == b, a is b, a.total(3))
a.tags.append("x")
print(a, b, asdict(a), astuple(b), replace(a, name="pencil"), [f.name for f in fields(Item)])


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
    note: str = field(default="", compare=False, repr=False)


print(sorted([Version(2), Version(1, 5), Version(1)]), Version(1) < Version(1, 1), hash(Version(1)) == hash(Version(1)))
try:
    Version(1).major = 5
except AttributeError as error:
    print(type(error).__name__, error)
try:
    Item()
except TypeError as error:
    print(error)


@dataclass
class Point3(Item):
    z: int = 0

    def __post_init__(self):
        self.label = f"{self.name}/{self.z}"


print(Point3("p", z=3), Point3("p").label)
try:

    @dataclass
    class Bad:
        items: list = []

except ValueError as error:
    print(error)
