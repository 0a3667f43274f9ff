"""Task groups before, after and while they end, and used wrongly."""

import asyncio, sys


async def f(x):
    await asyncio.sleep(x)
    return x


async def bad(m="b", x=0):
    await asyncio.sleep(x)
    raise ValueError(m)


async def main():
    tg = asyncio.TaskGroup()
    print(tg)
    c = f(1)
    try:
        tg.create_task(c)
    except RuntimeError as e:
        print(e)
    async with tg:
        print(tg)
    print(tg)
    c = f(1)
    try:
        tg.create_task(c)
    except RuntimeError as e:
        print(e)
    try:
        async with tg:
            pass
    except RuntimeError as e:
        print(e)
    try:
        async with asyncio.TaskGroup() as tg:
            try:
                async with tg:
                    pass
            except RuntimeError as e:
                print(e)
    except BaseException as e:
        print(repr(e))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad())
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            print("?", tg)
    except* ValueError as e:
        print(repr(e), tg)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad())
            try:
                await asyncio.sleep(2)
            except asyncio.CancelledError:
                print("body cancelled", tg, asyncio.current_task().cancelling())
                c = f(1)
                try:
                    tg.create_task(c)
                except RuntimeError as e:
                    print(e)
                raise
    except* ValueError as e:
        print(repr(e))
    print(asyncio.current_task().cancelling())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad("a", 1))
            tg.create_task(bad("b", 1))
            tg.create_task(f(3))
            raise KeyError("body")
    except* (ValueError, KeyError) as e:
        print(repr(e))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad("a", 1))
            tg.create_task(bad("b", 1))
    except* ValueError as e:
        print(repr(e))
    try:
        async with asyncio.TaskGroup() as tg:
            t = tg.create_task(f(1))
            await asyncio.sleep(0)
            t.cancel()
            print(await asyncio.wait([t]))
    except BaseException as e:
        print(repr(e))
    try:
        async with asyncio.TaskGroup() as tg:
            raise asyncio.CancelledError("mine")
    except BaseException as e:
        print(repr(e))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(f(1))
            asyncio.current_task().cancel("self")
    except BaseException as e:
        print(repr(e), asyncio.current_task().uncancel())
    async with asyncio.TaskGroup() as tg:

        async def spawn():
            tg.create_task(f(1)).add_done_callback(lambda t: print("grand", t.result()))

        tg.create_task(spawn())
    try:
        tg.create_task(1)
    except Exception as e:
        print(type(e).__name__, e)
    async with asyncio.TaskGroup() as tg:
        try:
            tg.create_task(1)
        except Exception as e:
            print(type(e).__name__, e)
        print(tg)

    async def ki():
        raise KeyboardInterrupt

    async def se():
        raise SystemExit(2)

    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(se())
            await asyncio.sleep(1)
    except SystemExit as e:
        print("se")


asyncio.run(main())
