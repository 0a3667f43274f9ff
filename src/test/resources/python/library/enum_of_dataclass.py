# An enum whose members are values of a dataclass.
from dataclasses import dataclass, field
from enum import Enum
@dataclass
class CM:
    size: str
    legs: int = 4
    hidden: int = field(default=1, repr=False)
class Pets(CM, Enum):
    DOG = "med"
    CAT = ("small", 3)
    def says(self): return self.name, self.size
print(Pets.DOG, repr(Pets.CAT), Pets.DOG.size, Pets.CAT.legs, Pets.DOG.value, Pets.CAT.says(), list(Pets))
@dataclass(frozen=True)
class P:
    mass: float
    radius: float
    def g(self): return self.mass / self.radius
class Planet(P, Enum):
    EARTH = 6.0, 2.0
    MARS = 3.0, 2.0
print(Planet.EARTH.g(), Planet.MARS, [p.name for p in Planet], Planet["MARS"].mass, Planet.EARTH.value)
class Mix:
    def __init__(self, a): self.a = a
class M(Mix, Enum):
    X = 1
print(M.X.a, M.X)
