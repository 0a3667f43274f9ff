"""What type() says of a generic class with its arguments, and of special forms."""
from typing import ClassVar, Final, Generic, List, Optional, Dict, TypeVar

T = TypeVar("T")


class Box(Generic[T]):
    pass


class Stack[U]:
    pass


for alias in (Box[int], Box[T], Stack[str], List[int], Dict[str, int], ClassVar[int], Final[int], Optional, ClassVar):
    print(alias, type(alias).__name__, type(alias))
print(type(Optional[int]).__name__, type(list[int]).__name__, type(T).__name__)
