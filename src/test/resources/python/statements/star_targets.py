for head, *tail in ["abc", (1, 2), [9]]:
    print(head, tail)
records = [("Ada", 36, "London", "UK"), ("Bob", 25, "Paris", "FR")]
for name, *middle, country in records:
    print(name, middle, country)
(first, second), *others = [(1, 2), (3, 4), (5, 6)]
print(first, second, others)
print([*range(2), *(x for x in "ab"), *{"k": 1}], (*[1], *[2]), {**{}, "z": 26})


def f():
    return *range(2), 5


print(f())
a, b, *_ = "hello world".split() + [1, 2]
print(a, b, _)
