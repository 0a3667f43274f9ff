def permutations(items):
    if len(items) <= 1:
        return [items]
    return [[x] + rest for i, x in enumerate(items) for rest in permutations(items[:i] + items[i + 1 :])]


def power_set(items):
    if not items:
        return [[]]
    rest = power_set(items[1:])
    return rest + [[items[0]] + r for r in rest]


def quicksort(items):
    if len(items) < 2:
        return items
    pivot, *others = items
    return quicksort([x for x in others if x < pivot]) + [pivot] + quicksort([x for x in others if x >= pivot])


def merge_sort(a):
    if len(a) <= 1:
        return a
    left, right = merge_sort(a[: len(a) // 2]), merge_sort(a[len(a) // 2 :])
    merged = []
    while left and right:
        merged.append(left.pop(0) if left[0] <= right[0] else right.pop(0))
    return merged + left + right


def ackermann(m, n):
    return n + 1 if m == 0 else ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))


def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)


print(len(permutations([1, 2, 3, 4])), permutations([1, 2, 3])[3], power_set([1, 2, 3]), quicksort([3, 6, 1, 8, 2, 9, 2]), merge_sort([5, 2, 4, 7, 1]), ackermann(2, 3), gcd(1071, 462))
