"""wait_for with every kind of timeout and awaitable."""

import asyncio, sys


async def f(x, r):
    try:
        await asyncio.sleep(x)
        return r
    except asyncio.CancelledError:
        print("f cancelled", r)
        raise


async def stubborn():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        await asyncio.sleep(1)
        return "late"


async def main():
    for to in (None, 0, -1, 0.0, 2, 1):
        try:
            print(to, await asyncio.wait_for(f(1, "r"), to))
        except TimeoutError as e:
            print(to, "TimeoutError", repr(e), repr(e.__cause__), asyncio.get_running_loop().time())
    fut = asyncio.get_running_loop().create_future()
    fut.set_result("done")
    print(await asyncio.wait_for(fut, 0), await asyncio.wait_for(fut, -1))
    try:
        await asyncio.wait_for(asyncio.get_running_loop().create_future(), 0)
    except TimeoutError:
        print("fut to")
    t = asyncio.create_task(f(1, "t"))
    try:
        await asyncio.wait_for(asyncio.shield(t), 0.5)
    except TimeoutError:
        print(t.done(), t.cancelled())
    print(await t)
    print(await asyncio.wait_for(stubborn(), 1))
    t = asyncio.create_task(f(1, "x"))
    await asyncio.sleep(0)
    try:
        await asyncio.wait_for(t, 0)
    except TimeoutError:
        print("task 0", t.cancelled())

    async def quick():
        return "q"

    try:
        print(await asyncio.wait_for(quick(), 0))
    except TimeoutError:
        print("quick to")

    async def bad():
        raise KeyError("k")

    for to in (None, 0, 1):
        try:
            await asyncio.wait_for(bad(), to)
        except Exception as e:
            print(to, repr(e))

    async def raises_on_cancel():
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError:
            raise ValueError("instead")

    try:
        await asyncio.wait_for(raises_on_cancel(), 1)
    except Exception as e:
        print(repr(e), repr(e.__context__))
    t = asyncio.create_task(asyncio.wait_for(f(5, "outer"), 3))
    await asyncio.sleep(1)
    t.cancel("why")
    try:
        await t
    except asyncio.CancelledError as e:
        print(e.args)


asyncio.run(main())
