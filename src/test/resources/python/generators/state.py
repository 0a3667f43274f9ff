import inspect


def gen():
    x = yield 1
    yield x


g = gen()
print(inspect.getgeneratorstate(g), g.__name__, g.gi_frame is not None)
next(g)
print(inspect.getgeneratorstate(g), g.gi_frame.f_lineno, g.gi_yieldfrom)
g.send(5)
list(g)
print(inspect.getgeneratorstate(g), g.gi_frame)
print(inspect.isgenerator(g), inspect.isgeneratorfunction(gen), inspect.isgeneratorfunction(len))


def counter(start):
    n = start
    while True:
        step = yield n
        n += step if step is not None else 1


c = counter(10)
print(next(c), next(c), c.send(5), next(c))


def empty():
    return
    yield


print(list(empty()))


def only_return():
    return 5
    yield


try:
    next(only_return())
except StopIteration as stop:
    print(stop.value)
