"""Which elements a sort compares, in which order, and what it makes of values without an order."""
import random


class Noted:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        log.append((self.value, other.value))
        return self.value < other.value


nan = float("nan")
for seed in range(60):
    chosen = random.Random(seed)
    values = [chosen.choice([chosen.randint(0, 4), nan, chosen.randint(0, 99)]) for _ in range(chosen.randint(1, 12))]
    if seed % 3 == 0:
        values = sorted((chosen.randint(0, 3) for _ in range(8)), reverse=True)
    log = []
    sorted([Noted(v) for v in values], reverse=seed % 5 == 0)
    print(values, log, sorted(values))
