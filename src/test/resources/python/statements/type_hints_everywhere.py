from __future__ import annotations

from typing import Any, Awaitable, Callable, Iterable, Optional, TypeAlias, Union

Handler: TypeAlias = Callable[[str], None]
count: int = 0
names: list[str] = []
table: dict[str, tuple[int, ...]] = {}


def process(items: Iterable[int], handler: Optional[Handler] = None, *rest: Any, flag: bool = False) -> Union[int, None]:
    total: int = 0
    for item in items:
        total += item
        if handler is not None:
            handler(f"item {item}")
    return total or None


class Node:
    parent: Node | None = None
    children: list[Node]

    def __init__(self, value: int) -> None:
        self.value: int = value
        self.children = []

    def add(self, child: Node) -> Node:
        child.parent = self
        self.children.append(child)
        return self


print(process([1, 2], print), process([]), Node(1).add(Node(2)).children[0].value, process.__annotations__["flag"], Node.__annotations__)
