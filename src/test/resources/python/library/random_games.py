# oracle: native
import random

random.seed("dice")
print([random.randint(1, 6) for _ in range(10)], random.choice(["rock", "paper", "scissors"]), random.sample(range(1, 50), 6))
hand = [f"{r}{s}" for s in "♠♥" for r in "A23"]
random.shuffle(hand)
print(hand, random.choices([1, 2, 3], weights=[1, 0, 0], k=3), random.choices("ab", cum_weights=[1, 3], k=8), round(random.gauss(100, 15), 4), round(random.uniform(-1, 1), 6))
random.seed(0)
print(random.random(), random.random(), random.randrange(10), random.randrange(5, 50, 5), random.getrandbits(16), random.randbytes(3), random.vonmisesvariate(0, 1), random.paretovariate(3), random.weibullvariate(1, 2))
rng = random.Random(99)
print(rng.random(), rng.sample("abcdef", 3), rng.choice(range(1000)), random.Random(99).random() == random.Random(99).random())
random.seed(2**70)
print(random.random(), random.randint(-10**12, 10**12), random.binomialvariate(10, 0.3))
print([random.randint(0, 1) for _ in range(20)], sum(random.random() for _ in range(1000)) > 400)
