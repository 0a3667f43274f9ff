# Ends: itself.
deep = object
for _ in range(1500):
    deep = type("Deep", (deep,), {})


def count(cls):
    return 1 + sum(count(sub) for sub in cls.__subclasses__())


try:
    count(deep.__mro__[-2])
except RecursionError:
    deep()
