"""Task groups, exception groups, and except* with them."""

import asyncio, sys


async def f(e, d=0):
    await asyncio.sleep(d)
    raise e


async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(f(ValueError("a")))
            tg.create_task(f(TypeError("b")))
            tg.create_task(f(OSError("c"), 1))
    except* ValueError as eg:
        print("V", eg.exceptions, eg.message)
    except* TypeError as eg:
        print("T", eg.exceptions)
    try:
        try:
            async with asyncio.TaskGroup() as tg:
                tg.create_task(f(ValueError("a")))
                tg.create_task(f(KeyError("b")))
        except* ValueError as eg:
            raise RuntimeError("new") from eg
    except BaseExceptionGroup as eg:
        print(repr(eg), [type(e.__cause__).__name__ for e in eg.exceptions])
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(f(ValueError("outer")))
            async with asyncio.TaskGroup() as tg2:
                tg2.create_task(f(TypeError("inner")))
    except BaseExceptionGroup as eg:
        print(repr(eg))
        print(eg.split(TypeError))
        print(eg.subgroup(lambda e: isinstance(e, ValueError)))
        print(eg.derive([KeyError(1)]))
    r = await asyncio.gather(f(ValueError(1)), f(ExceptionGroup("g", [TypeError(2)])), return_exceptions=True)
    print(r)
    try:
        raise ExceptionGroup("top", [x for x in r])
    except* TypeError as e:
        print("TE", e)
    except* ValueError as e:
        print("VE", e)

    async def cancelled_inside():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(asyncio.sleep(5))
            await asyncio.sleep(5)

    t = asyncio.create_task(cancelled_inside())
    await asyncio.sleep(0.1)
    t.cancel("bye")
    try:
        await t
    except asyncio.CancelledError as e:
        print(e.args)

    async def cancel_and_fail():
        async with asyncio.TaskGroup() as tg:

            async def g():
                try:
                    await asyncio.sleep(5)
                finally:
                    raise ValueError("cleanup")

            tg.create_task(g())
            await asyncio.sleep(5)

    t = asyncio.create_task(cancel_and_fail())
    await asyncio.sleep(0.1)
    t.cancel("bye")
    try:
        await t
    except BaseException as e:
        print(repr(e), t.cancelled(), t.cancelling())
    async with asyncio.TaskGroup() as tg:
        tg.create_task(f(ValueError("final")))
        tg.create_task(f(KeyError("two")))


asyncio.run(main())
