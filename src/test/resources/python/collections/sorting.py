words = ["banana", "Apple", "cherry", "apple", "Banana"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len, reverse=True))
people = [("Ada", 36), ("Bob", 25), ("Cy", 36), ("Dee", 25)]
print(sorted(people, key=lambda p: p[1]))
print(sorted(people, key=lambda p: (-p[1], p[0])))
print(sorted({"b": 1, "a": 2}), sorted({"b": 1, "a": 2}.items(), key=lambda kv: kv[1]))
print(min(people, key=lambda p: p[1]), max(3, 1, 2), min("hello"), max([], default="none"), min([1, -5], key=abs))
print(list(reversed([1, 2, 3])), sorted([3, 1, 2], key=lambda x: -x), sorted([True, 0, 2.5]))
items = [1, 2, 3]
items.sort(key=lambda x: x % 2)
print(items)
try:
    max([])
except ValueError as error:
    print(error)
