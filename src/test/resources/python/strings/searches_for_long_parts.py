import random
random.seed(3)
def check(alphabet, n, m, wrap):
    for _ in range(5):
        t = "".join(random.choice(alphabet) for _ in range(random.randrange(n)))
        p = "".join(random.choice(alphabet) for _ in range(m))
        if random.random() < 0.7 and len(t) > m:
            i = random.randrange(len(t) - m); p = t[i:i + m]
        if random.random() < 0.3: t = p * 3 + t + p * 2
        t, p = wrap(t), wrap(p)
        parts = t.split(p)
        assert p.join(parts) == t
        assert p.join(t.rsplit(p, 2)) == t
        i = t.find(p); j = t.rfind(p)
        assert (i < 0) == (p not in t) == (j < 0)
        assert i < 0 or t[i:i + len(p)] == p and t[j:j + len(p)] == p and i <= j
        assert t.count(p) == len(parts) - 1
        assert t.replace(p, wrap("")) == wrap("").join(parts)
        a, b, c = t.partition(p); assert a + b + c == t
        a, b, c = t.rpartition(p); assert a + b + c == t
        print(i, j, len(parts), len(t.rsplit(p, 1)[-1]), t.find(p, 5, 900), t.rfind(p, 3, 700))
for m in (1, 100, 127, 128, 129, 300):
    check("ab", 1500, m, str)
    check("aé𝄞", 1500, m, str)
    check("a", 600, m, str)
    check("ab", 1500, m, str.encode)
