"""Eager tasks in gather, wait_for, shield, as_completed and wait."""

import asyncio, sys


async def imm(x):
    print("imm", x, asyncio.current_task().get_name())
    return x


async def sl(x):
    print("sl", x)
    await asyncio.sleep(x)
    print("sl end", x)
    return x


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    print(await asyncio.gather(imm(1), sl(0.1), imm(2)))
    r = asyncio.gather(imm(1), imm(2))
    print(r)
    print(await r)
    t = asyncio.create_task(imm(3))
    print(t, t.done(), t.get_name(), t.get_coro())
    t = asyncio.create_task(sl(1))
    print(t.done(), t.get_coro() is not None)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("c")
    print(await asyncio.wait_for(imm(4), 1))
    print(await asyncio.wait_for(sl(0.2), 1))
    try:
        await asyncio.wait_for(sl(2), 1)
    except TimeoutError:
        print("to")
    print(await asyncio.shield(imm(5)))
    async for f in asyncio.as_completed([imm(6), sl(0.1)]):
        print(await f)
    d, p = await asyncio.wait([asyncio.create_task(imm(7))])
    print(len(d), len(p))


asyncio.run(main())
