"""Asynchronous iterators, comprehensions, aiter and anext, and what is none."""

import asyncio, sys


class Count:

    def __init__(self, n):
        self.n = n
        self.i = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        await asyncio.sleep(0.1)
        return self.i


async def main():
    print(
        [x async for x in Count(3)],
        {x async for x in Count(3)},
        {x: x * x async for x in Count(3)},
        [x async for x in Count(4) if x % 2],
    )
    it = aiter(Count(2))
    print(await anext(it), await anext(it), await anext(it, "dflt"))
    try:
        await anext(it)
    except StopAsyncIteration:
        print("stop")
    for bad in (lambda: aiter(5), lambda: anext(5)):
        try:
            bad()
        except TypeError as e:
            print(e)
    g = (x async for x in Count(3))
    print(type(g).__name__, await g.asend(None), [y async for y in g])
    print(sum([x async for x in Count(3)]), list(zip([x async for x in Count(2)], "ab")))
    async for a in Count(2):
        async for b in Count(2):
            print(a, b)
    else:
        print("else")

    class NoNext:

        def __aiter__(self):
            return self

    try:
        async for x in NoNext():
            pass
    except TypeError as e:
        print(e)

    class BadNext:

        def __aiter__(self):
            return self

        def __anext__(self):
            return 5

    try:
        async for x in BadNext():
            pass
    except TypeError as e:
        print(e)
    try:
        for x in Count(2):
            pass
    except TypeError as e:
        print(e)
    try:
        [x for x in Count(2)]
    except TypeError as e:
        print(e)
    print(
        [await asyncio.sleep(0.1, i) for i in range(3)],
        [i for i in range(3) if await asyncio.sleep(0, i % 2)],
    )

    async def raises():
        yield 1
        raise StopAsyncIteration("inner")

    try:
        async for x in raises():
            print(x)
    except RuntimeError as e:
        print(e, repr(e.__cause__))

    async def raises2():
        yield 1
        raise StopIteration("inner")

    try:
        async for x in raises2():
            print(x)
    except RuntimeError as e:
        print(e)

    async def coro_stop():
        raise StopIteration("c")

    try:
        await coro_stop()
    except RuntimeError as e:
        print(e, repr(e.__cause__))

    async def ret():
        yield 1
        return

    print([x async for x in ret()])


asyncio.run(main())
