"""get_type_hints over classes and functions, with quoted and inherited hints."""
import typing
from dataclasses import dataclass, fields


class Base:
    a: int
    b: "typing.List[int]" = []


class Derived(Base):
    c: "Base"
    d: typing.Annotated[int, "metres"] = 1


def function(x: int, y: "str" = "", *rest: "Base", **more: float) -> "Derived":
    """Nothing."""


print(typing.get_type_hints(Base))
print(typing.get_type_hints(Derived))
print(typing.get_type_hints(Derived, include_extras=True))
print(typing.get_type_hints(function), function.__annotations__)
print(Derived.__annotations__)


@dataclass
class Point:
    x: int
    y: "float" = 0.0


print(typing.get_type_hints(Point), [(f.name, f.type) for f in fields(Point)])
try:
    class Lost:
        z: "Nowhere"

    typing.get_type_hints(Lost)
except NameError as error:
    print(error)
