"""`athrow` looks at what it was given only when its step is awaited."""

import asyncio


async def gen():
    try:
        yield 1
    except ValueError as e:
        print("caught", repr(e))
        yield 2


async def main():
    for args in (1,), (int,), (ValueError("a"), "b"), (ValueError("c"),), (ValueError, "d", 3):
        g = gen()
        await g.asend(None)
        step = g.athrow(*args)
        print(type(step).__name__)
        try:
            print(await step)
        except TypeError as e:
            print(e)
        print(g.ag_running)
        await g.aclose()
    g = gen()
    await anext(g)
    step = g.athrow()
    try:
        await step
    except TypeError as e:
        print(e, g.ag_running)
    del step
    for what in StopAsyncIteration, ValueError:
        try:
            await gen().athrow(what)
        except BaseException as e:
            print(repr(e), repr(e.__cause__))
        g = gen()
        await anext(g)
        try:
            await g.athrow(what)
        except BaseException as e:
            print(repr(e), repr(e.__cause__))


asyncio.run(main())
