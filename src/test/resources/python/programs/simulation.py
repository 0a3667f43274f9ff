# oracle: native
import random
import statistics

random.seed(7)


def roll(n):
    return [random.randint(1, 6) + random.randint(1, 6) for _ in range(n)]


rolls = roll(200)
print(statistics.mean(rolls), statistics.median(rolls), f"{statistics.stdev(rolls):.4f}")
for total in range(2, 13):
    print(f"{total:2} {'#' * (rolls.count(total) // 2)}")
position = 0
path = [position := position + random.choice([-1, 1]) for _ in range(20)]
print(path, min(path), max(path))
deck = [r + s for s in "SH" for r in "AKQJ"]
random.shuffle(deck)
print(deck, random.sample(deck, 3), f"{random.random():.6f}", round(random.uniform(0.5, 2), 3))
