def count(n):
    print("start")
    for i in range(n):
        yield i
    print("end")
    return "result"


g = count(2)
print(type(g).__name__, next(g), next(g))
try:
    next(g)
except StopIteration as stop:
    print("value", stop.value)
print(list(count(1)), list(g))


def delegate():
    result = yield from count(1)
    print("got", result)
    yield from "ab"


print(list(delegate()))
print(sum(x * x for x in range(4)), list(zip(count(2), "xy")))
