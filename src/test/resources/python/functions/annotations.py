def f(a: int, *args: str, b: "list[int]" = None, **kw: float) -> dict[str, int]:
    total: int = 0
    name: str
    return total


print(f.__annotations__, f(1))


class C:
    x: int = 1
    y: "str"


print(C.__annotations__, hasattr(C, "y"))
module_level: float = 2.5
undefined: Undefined  # noqa
print(module_level)


def later(x: NotYet) -> None:
    return x


print(later(3))
try:
    later.__annotations__
except NameError as error:
    print(error)


class NotYet:
    pass


print(later.__annotations__)
