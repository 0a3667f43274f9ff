"""What the functions of random and heapq say of arguments that do not fit."""
import heapq
import random

for text in """random.randint()|random.randint(1)|random.randint(1, 2, 3)|random.randint(a=1)|random.randint(5, 1)
random.randint(1.5, 2)|random.randrange()|random.randrange(0)|random.randrange(1, 5, 0)|random.choice()|random.choice([])
random.choice({1, 2})|random.choices()|random.choices([], k=2)|random.choices([1], weights=[1, 2])|random.choices([1, 2], 3)
random.choices([1, 2], weights=[0, 0])|random.sample()|random.sample([1], 2)|random.sample({1, 2}, 1)|random.shuffle()
random.shuffle((1, 2))|random.uniform(1)|random.random(1)|random.gauss(1, 2, 3)|random.seed([1])|random.seed(1, 2, 3)
random.getrandbits(-1)|random.getrandbits()|random.betavariate(1)|random.triangular(1, 2, 3, 4)|random.Random(1, 2)
random.Random(x=1).random()|random.expovariate(0)|random.shuffle(x=[1])|random.sample(population=[1], k=1)|random.foo
heapq.heappush()|heapq.heappush(3, 1)|heapq.heappop(3)|heapq.heappop([])|heapq.heapify((1,))|heapq.heapreplace(3, 1)
heapq.heappushpop("a", 1)|heapq.nlargest(2)""".replace("\n", "|").split("|"):
    try:
        print(text, "->", eval(text))
    except Exception as error:
        print(text, "!!", type(error).__name__ + ":", error)
