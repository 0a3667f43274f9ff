from contextlib import contextmanager


@contextmanager
def managed(name):
    print("enter", name)
    try:
        yield name
    finally:
        print("exit", name)


def lines():
    with managed("file"):
        for n in range(3):
            yield f"line {n}"


for line in lines():
    print(line)
    if "1" in line:
        break
print("after break")
g = lines()
print(next(g))
g.close()
print(list(lines())[-1])


def total():
    result = 0
    while (value := (yield result)) is not None:
        result += value
    return result


t = total()
next(t)
print([t.send(n) for n in (1, 2, 3)])
try:
    t.send(None)
except StopIteration as stop:
    print("total", stop.value)
