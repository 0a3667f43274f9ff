"""as_completed as a plain and as an asynchronous iterator, with timeouts."""

import asyncio, sys


async def f(x, bad=False):
    await asyncio.sleep(x)
    if bad:
        raise ValueError(x)
    return x


async def main():
    it = asyncio.as_completed([f(2), f(1), f(3)], timeout=2.5)
    try:
        async for t in it:
            print(t.done(), await t, type(t).__name__)
    except TimeoutError as e:
        print("timeout", e.args)
    it = asyncio.as_completed([f(2), f(1), f(3)], timeout=2.5)
    for c in it:
        try:
            print(asyncio.iscoroutine(c), await c)
        except TimeoutError as e:
            print("timeout", e.args)
    ts = [asyncio.create_task(f(x), name=str(x)) for x in (2, 1)]
    async for t in asyncio.as_completed(ts):
        print(t in ts, t.get_name(), t.result())
    ts = [asyncio.create_task(f(x), name=str(x)) for x in (2, 1)]
    for t in asyncio.as_completed(ts):
        print(t in ts, await t)
    async for t in asyncio.as_completed([f(1, True), f(2)]):
        try:
            print(await t)
        except ValueError as e:
            print(repr(e))
    it = asyncio.as_completed([f(1)])
    print(repr(it).split(" at")[0])
    print(await next(it))
    try:
        next(it)
    except StopIteration:
        print("stop")
    it = asyncio.as_completed([f(1)])
    print(await (await anext(it)))
    try:
        await anext(it)
    except StopAsyncIteration:
        print("astop")
    it = asyncio.as_completed([f(1), f(2)])
    print(await next(it))
    print(await (await anext(it)))
    async for x in asyncio.as_completed([]):
        print("never")
    t = asyncio.create_task(f(1))
    n = 0
    async for x in asyncio.as_completed([t, t, f(2)]):
        n += 1
    print(n)
    try:
        async for x in asyncio.as_completed([f(3), f(4)], timeout=0):
            print(x)
    except TimeoutError:
        print("t0")
    try:
        async for x in asyncio.as_completed([f(3), f(4)], timeout=-1):
            print(x)
    except TimeoutError:
        print("t-1")
    done = asyncio.create_task(f(0))
    await done
    async for x in asyncio.as_completed([done, f(1)], timeout=5):
        print(x is done)
    cs = list(asyncio.as_completed([f(1), f(2)]))
    print(await cs[1], await cs[0])
    async for x in asyncio.as_completed(iter([f(1), f(2)])):
        print(await x)
        break
    async with asyncio.timeout(10):
        async for x in asyncio.as_completed({f(1), f(1.5)}):
            print(await x)


asyncio.run(main())
