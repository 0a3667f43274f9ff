from functools import cmp_to_key
from operator import attrgetter, itemgetter


class P:
    def __init__(self, n, a):
        self.n, self.a = n, a

    def __repr__(self):
        return f"{self.n}{self.a}"


people = [P("b", 2), P("a", 2), P("c", 1), P("a", 1)]
print(sorted(people, key=attrgetter("a")), sorted(people, key=attrgetter("n", "a")), sorted(people, key=lambda p: p.n, reverse=True))
print(sorted([("b", 1), ("a", 2), ("b", 0)], key=itemgetter(0)), sorted("Hello World", key=str.lower), sorted([3, -1, 2], key=abs))
print(sorted(["10", "9", "1"], key=int), sorted([1.5, 1, True, 0]), sorted([[2, 1], [1, 9], [1]]), sorted({3: "c", 1: "a"}))
print(sorted(["bb", "a", "ccc"], key=cmp_to_key(lambda x, y: len(y) - len(x))))
items = [5, 3, 1]
print(items.sort(), items, sorted(items, reverse=True), list(reversed(items)))
calls = []
sorted([3, 1, 2], key=lambda x: calls.append(x) or x)
print(calls)
try:
    people.sort()
except TypeError as error:
    print(error)
try:
    [3, "a"].sort()
except TypeError as error:
    print(error)
numbers = [(n * 7919) % 101 for n in range(60)]
print(sorted(numbers) == sorted(sorted(numbers, reverse=True)), sorted(numbers)[:10])
