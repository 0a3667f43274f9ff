"""Asynchronous generators that are stepped by hand, give `None`, and ignore that they are to end."""


async def nothing():
    while (yield) != "end":
        pass


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        print("ignored")
        yield 2


def step(awaitable):
    try:
        print(awaitable.send(None))
    except (StopIteration, StopAsyncIteration) as e:
        print(repr(e), e.args)


g = nothing()
step(g.asend(None))
step(g.asend(5))
step(g.__anext__())
step(g.asend("end"))
step(g.asend(None))
step(g.aclose())
step(g.athrow(ValueError))

g = stubborn()
step(g.asend(None))
g = None
print("dropped")
g = stubborn()
step(g.asend(None))
try:
    step(g.aclose())
except RuntimeError as e:
    print(e)
