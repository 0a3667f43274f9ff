from typing import Any, Callable, ClassVar, Dict, Generic, List, Literal, NamedTuple, Optional, Protocol, Tuple, TypedDict, TypeVar, Union, cast, get_type_hints, runtime_checkable

T = TypeVar("T")


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: List[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)


s = Stack[int]()
s.push(1)
print(s.items, List[int], Dict[str, int], Optional[int], Union[int, str], Tuple[int, ...], Callable[[int], str], Any, T)


class Point(NamedTuple):
    x: int
    y: int = 0


class Movie(TypedDict, total=False):
    title: str


@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...


class Door:
    def close(self):
        pass


print(Point(1), Movie(title="x"), isinstance(Door(), Closable), isinstance(5, Closable), cast(int, "s"), Literal["a", 1], ClassVar[int])


def f(a: int, b: "str" = "") -> Optional[bool]: ...


print(get_type_hints(f), int | None, list[int], dict[str, list[int]], type(int | str).__name__, isinstance(3, int | str))
