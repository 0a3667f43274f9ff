import collections
import random
from array import array
from collections.abc import Sequence

print(random.sample([1, 2, 3], 2), random.sample("abc", 2), random.sample(range(9), 2), random.sample((1, 2), 1), random.sample(b"ab", 1))
print(random.sample(collections.deque([1, 2]), 1), random.sample(collections.UserList([1, 2]), 1), random.sample(array("i", [1, 2]), 1))


class Deck:
    def __len__(self):
        return 52

    def __getitem__(self, i):
        return i


class Proper(Deck, Sequence):
    pass


class Registered(Deck):
    pass


Sequence.register(Registered)
print(random.choice(Deck()), random.choices(Deck(), k=2), random.sample(Proper(), 3), random.sample(Registered(), 3))
for bad in Deck(), {1: 2}, {1}, 5, iter([1]), {}.keys():
    try:
        random.sample(bad, 1)
    except TypeError as e:
        print(type(bad).__name__, e)
