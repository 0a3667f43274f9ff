a, b = 1, 2
a, b = b, a
print(a, b)
first, *rest = "hello"
print(first, rest)
*init, last = range(5)
print(init, last)
x, (y, *z), w = 1, (2, 3, 4), 5
print(x, y, z, w)
[p, q] = {"k": 1, "l": 2}
print(p, q)
print([*range(3), *"ab"], {**{"a": 1}, "b": 2, **{"a": 3}}, {*[1, 2], *[2, 3]})
print(*[1, 2, 3], sep="-", end="!\n")
for (i, j), k in [((1, 2), 3), ((4, 5), 6)]:
    print(i + j + k)
for bad in ([1], [1, 2, 3], 5):
    try:
        a, b = bad
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
try:
    a, *b, c = [1]
except ValueError as error:
    print(error)
