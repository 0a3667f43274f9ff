print(1 < 2 < 3, 1 < 3 < 2, 1 == 1.0 == True, 3 > 2 >= 2 != 1)


def value(n):
    print("value", n)
    return n


print(value(1) < value(0) < value(5))
print("a" < "b", "Z" < "a", "abc" < "abd", "ab" < "abc", "" < "a")
print([1, 2] < [1, 3], [1, 2] < [1, 2, 0], (1, "a") == (1, "a"), [1] == (1,))
print(1 == "1", None == 0, None is None, [] is not None)
print(3 in [1, 2, 3], "bc" in "abcd", "x" not in {"x": 1}, 2 in {1, 2})
try:
    print(1 < "a")
except TypeError as error:
    print(error)
try:
    print(None > 3)
except TypeError as error:
    print(error)
try:
    sorted([1, "a", None])
except TypeError as error:
    print(error)
