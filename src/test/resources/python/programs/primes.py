def sieve(limit):
    flags = [True] * (limit + 1)
    flags[0] = flags[1] = False
    for n in range(2, int(limit ** 0.5) + 1):
        if flags[n]:
            flags[n * n :: n] = [False] * len(flags[n * n :: n])
    return [n for n, prime in enumerate(flags) if prime]


primes = sieve(100)
print(primes, len(primes), sum(primes))


def factorize(n):
    factors = {}
    divisor = 2
    while divisor * divisor <= n:
        while n % divisor == 0:
            factors[divisor] = factors.get(divisor, 0) + 1
            n //= divisor
        divisor += 1
    if n > 1:
        factors[n] = 1
    return factors


for n in 360, 97, 1001, 2**20 - 1:
    print(n, "=", " * ".join(f"{p}^{k}" if k > 1 else str(p) for p, k in factorize(n).items()))
