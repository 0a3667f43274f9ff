"""Cancelling before, while and after a task runs, and with messages."""

import asyncio, sys


async def main():

    async def f():
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError as e:
            print("c", e.args)
            asyncio.current_task().uncancel()
            await asyncio.sleep(1)
            return "ok"

    t = asyncio.create_task(f())
    await asyncio.sleep(0)
    print(t.cancel("a"), t.cancel("b"), t.cancelling())
    print(await t, t.cancelling(), t.cancelled())

    async def g():
        await asyncio.sleep(5)

    t = asyncio.create_task(g())
    print(t.cancel("early"))
    print(t)
    try:
        await t
    except asyncio.CancelledError as e:
        print(e.args, t)
    print(t.cancel(), t.cancelling())

    async def h():
        try:
            await asyncio.sleep(5)
        finally:
            try:
                await asyncio.sleep(5)
            finally:
                print("inner finally")

    t = asyncio.create_task(h())
    await asyncio.sleep(0)
    t.cancel(1)
    await asyncio.sleep(0)
    t.cancel(2)
    try:
        await t
    except asyncio.CancelledError as e:
        print(e.args, repr(e.__context__))

    async def parent():
        t = asyncio.create_task(g())
        try:
            await t
        except asyncio.CancelledError as e:
            print("parent", e.args, t.cancelled(), asyncio.current_task().cancelling())
            raise

    p = asyncio.create_task(parent())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    p.cancel("down")
    try:
        await p
    except asyncio.CancelledError as e:
        print(e.args, repr(e.__cause__))
    ga = asyncio.gather(g(), g())
    await asyncio.sleep(0)
    print(ga.cancel("gg"), ga.cancelled(), ga)
    try:
        await ga
    except asyncio.CancelledError as e:
        print(e.args)
    t = asyncio.create_task(g())
    asyncio.get_running_loop().call_later(1, t.cancel)
    r = await asyncio.gather(t, return_exceptions=True)
    print(r)
    t = asyncio.current_task()
    t.cancel()
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        print("self", t.cancelling(), t.uncancel(), t.uncancel())
    f = asyncio.get_running_loop().create_future()

    async def waits():
        return await f

    a, b = (asyncio.create_task(waits()), asyncio.create_task(waits()))
    await asyncio.sleep(0)
    a.cancel()
    print(await asyncio.gather(a, b, return_exceptions=True), f)

    async def gen_cancel():

        async def ag():
            try:
                yield 1
                await asyncio.sleep(5)
            except asyncio.CancelledError:
                print("ag cancelled")
                raise
            finally:
                print("ag fin")

        async for x in ag():
            pass

    t = asyncio.create_task(gen_cancel())
    await asyncio.sleep(0.1)
    t.cancel()
    print(await asyncio.gather(t, return_exceptions=True))

    async def reraise():
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError as e:
            raise RuntimeError("conv") from e

    t = asyncio.create_task(reraise())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except RuntimeError as e:
        print(repr(e), repr(e.__cause__), t.cancelled(), t.cancelling())


asyncio.run(main())
