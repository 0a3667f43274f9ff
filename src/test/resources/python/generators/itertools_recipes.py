from itertools import chain, count, cycle, groupby, islice, repeat, takewhile, zip_longest


def take(n, iterable):
    return list(islice(iterable, n))


def chunked(iterable, n):
    iterator = iter(iterable)
    while piece := list(islice(iterator, n)):
        yield piece


def roundrobin(*iterables):
    iterators = cycle(iter(it).__next__ for it in iterables)
    active = len(iterables)
    while active:
        try:
            for step in iterators:
                yield step()
        except StopIteration:
            active -= 1
            iterators = cycle(islice(iterators, active))


def window(items, n):
    return zip(*(islice(items, i, None) for i in range(n)))


print(take(4, count(1, 3)), list(chunked("abcdefg", 3)), list(roundrobin("abc", "d", "ef")), list(window([1, 2, 3, 4], 2)))
print([(key, len(list(group))) for key, group in groupby(sorted("mississippi"))], list(chain("ab", repeat("x", 2))), list(zip_longest("abc", "x", fillvalue="?")), list(takewhile(str.isalpha, "ab1c")))
primes = filter(lambda n: all(n % d for d in range(2, n)), count(2))
print(take(8, primes), list(map(pow, [2, 3], [3, 2])), dict(enumerate("ab")))


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


print([n for n in takewhile(lambda n: n < 100, fibonacci()) if n % 2], next(n for n in fibonacci() if n > 1000), sum(islice(fibonacci(), 10)))
