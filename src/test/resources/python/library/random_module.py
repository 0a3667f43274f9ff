# oracle: native
import random

print(random.random(), random.randint(1, 6), random.choice("abc"), random.uniform(1, 2))
random.seed(42)
print([random.randint(1, 100) for _ in range(8)], random.random(), random.randrange(0, 100, 5), random.sample(range(50), 5))
items = list(range(8))
random.shuffle(items)
print(items, random.choices("abc", weights=[5, 1, 1], k=6), random.gauss(0, 1), random.expovariate(2), random.getrandbits(70))
print(random.normalvariate(1, 2), random.triangular(0, 10, 3), random.betavariate(2, 3), random.gammavariate(2, 1), random.lognormvariate(0, 1))
r = random.Random("text seed")
print(r.random(), r.randint(0, 10**30), r.choice([1, 2, 3]))
random.seed(1.5)
print(random.random())
random.seed()
state = random.getstate()
a = random.random()
random.setstate(state)
print(a == random.random())
try:
    random.choice([])
except IndexError as error:
    print(error)
try:
    random.randrange(5, 2)
except ValueError as error:
    print(error)
try:
    random.sample([1], 2)
except ValueError as error:
    print(error)
