class Node:
    __slots__ = ("value", "next")

    def __init__(self, value, next=None):
        self.value, self.next = value, next


class LinkedList:
    def __init__(self, items=()):
        self.head = None
        for item in reversed(list(items)):
            self.push(item)

    def push(self, value):
        self.head = Node(value, self.head)

    def __iter__(self):
        node = self.head
        while node is not None:
            yield node.value
            node = node.next

    def __len__(self):
        return sum(1 for _ in self)

    def reverse(self):
        previous, node = None, self.head
        while node:
            node.next, previous, node = previous, node, node.next
        self.head = previous

    def __repr__(self):
        return f"{type(self).__name__}({list(self)!r})"


items = LinkedList("abc")
items.push("z")
print(items, len(items), "b" in items, max(items))
items.reverse()
print(items, list(map(str.upper, items)), [*items][1:])
try:
    items.head.extra = 1
except AttributeError as error:
    print(error)
