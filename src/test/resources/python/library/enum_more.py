from enum import Enum, IntEnum, IntFlag, StrEnum, auto


class Weekday(Enum):
    MONDAY = 1
    TUESDAY = 2

    def __str__(self):
        return self.name.lower()

    @classmethod
    def first(cls):
        return next(iter(cls))


class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.42e23, 3.39e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def heavy(self):
        return self.mass > 1e24


class Shade(StrEnum):
    DARK = auto()
    LIGHT = "light!"


class Access(IntFlag):
    READ = 4
    WRITE = 2


print(Weekday.MONDAY, repr(Weekday.MONDAY), f"{Weekday.TUESDAY}", Weekday.first(), Planet.EARTH.heavy, Planet.MARS.value, Planet((5.97e24, 6.37e6)))
print(Shade.DARK, Shade.LIGHT == "light!", Shade.DARK.upper(), repr(Shade.DARK), Access.READ | Access.WRITE, Access(6), int(Access.READ), Access.READ in Access(6))
print(Weekday.__members__, [m.name for m in Planet], isinstance(Shade.DARK, str), hash(Weekday.MONDAY) == hash("MONDAY"), Weekday.MONDAY.__class__)
Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.CAT.value, Animal["DOG"], 1 in Animal, Animal(2))
match Weekday(1):
    case Weekday.MONDAY:
        print("matched")
try:

    class Sub(Weekday):
        pass

except TypeError as error:
    print(error)
