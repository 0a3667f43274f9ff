def find(items, wanted):
    for i, item in enumerate(items):
        if item == wanted:
            return i
    return -1


def is_prime(n):
    if n < 2:
        return False
    for d in range(2, int(n ** 0.5) + 1):
        if n % d == 0:
            break
    else:
        return True
    return False


print(find("abc", "c"), find([], 1), [n for n in range(20) if is_prime(n)])
for outer in range(3):
    for inner in range(3):
        if inner == 2:
            break
        if outer == 1:
            continue
        print(outer, inner)
    else:
        print("never")
n = 27
steps = 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
print(steps)
while True:
    steps -= 10
    if steps < 50:
        break
print(steps)
