print(list(enumerate("abc", start=1)), list(zip([1, 2, 3], "ab")), list(map(lambda x, y: x + y, [1, 2], [10, 20])))
print(list(filter(None, [0, 1, "", "a"])), list(filter(lambda x: x > 1, [1, 2, 3])), list(reversed("abc")), sum([1, 2, 3], 10), sum([0.1] * 10))
print(list(zip(*[(1, 2), (3, 4)])), list(range(5, 0, -2)), list(range(0)), 5 in range(0, 10, 5), range(10).index(3), len(range(0, 100, 7)))
it = iter([1, 2])
print(next(it), next(it), next(it, "end"))
try:
    next(it)
except StopIteration as error:
    print("StopIteration", error.args)
print(list(iter(lambda count=[0]: count.append(1) or len(count), 4)))
try:
    list(zip([1, 2], [1], strict=True))
except ValueError as error:
    print(error)
try:
    for x in 5:
        pass
except TypeError as error:
    print(error)
try:
    next([])
except TypeError as error:
    print(error)
