def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


print(factorial(20), factorial(100))
print(" ".join(hanoi(3)))


def endless(n):
    return endless(n + 1)


try:
    endless(0)
except RecursionError as error:
    print(error)


def depth(n):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


print(depth(1) > 900)
