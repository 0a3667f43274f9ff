items = [3, 1, 2]
items.append(5)
items.extend("ab")
items.insert(1, "in")
print(items, items.index(2), items.count(1), len(items))
items.remove("a")
print(items.pop(), items.pop(0), items)
items.reverse()
print(items, items.copy() == items)
numbers = [5, 2, 9, 1]
numbers.sort()
print(numbers, sorted(numbers, reverse=True))
numbers.clear()
print(numbers, [1, 2] == [1, 2], [1] + [2], [0] * 2, 3 in [3])
for call in (lambda: [].pop(), lambda: [1].remove(2), lambda: [1].index(5), lambda: [1][3], lambda: [1] + (2,), lambda: [].pop(1)):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
