"""A new element takes the place of a removed one that was met last; pop() goes on where it stopped; differences tidy up."""
import random

a = {1, 2, 3}
a.remove(1)
a.add(9)
print(a)
b = {1, 2, 3}
b ^= {1, 9}
print(b, {1, 2, 3} ^ {1, 9}, {2, 25, 33, 1}.difference([1, 2]))
c = set(range(6))
print(c.pop(), c.pop(), c.pop())
c.add(0)
c.add(1)
print(c.pop(), c.pop(), c)

random.seed(7)
for _ in range(150):
    s = set()
    for _ in range(random.randrange(3, 40)):
        k = random.randrange(60)
        match random.randrange(9):
            case 0 | 1 | 2 | 3:
                s.add(k)
            case 4:
                s.discard(k)
            case 5:
                s |= {k, k * 3, k + 8}
            case 6:
                s ^= {k, k + 8, 1}
            case 7:
                s -= {k, k + 1}
            case 8 if s:
                s.pop()
    print(s, s - {5}, s & set(range(40)), {64} | s, s.difference([1, 2]), frozenset(s) ^ {3, 70}, {y for y in s})
