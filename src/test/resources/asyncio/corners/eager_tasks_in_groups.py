"""Eager tasks in task groups."""

import asyncio, sys


async def imm(x):
    print("imm", x)
    return x


async def bad():
    raise ValueError("b")


async def sl(x):
    try:
        await asyncio.sleep(x)
    except asyncio.CancelledError:
        print("cancelled", x)
        raise


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    async with asyncio.TaskGroup() as tg:
        t = tg.create_task(imm(1))
        print(t.done(), tg)
        tg.create_task(sl(0.1))
        print(tg)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(sl(1))
            try:
                b = tg.create_task(bad())
                print("made", b)
            except BaseException as e:
                print("inline", repr(e))
            print("after")
            await asyncio.sleep(5)
    except* ValueError as e:
        print(e.exceptions)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad())
            tg.create_task(imm(2))
    except* ValueError as e:
        print(e.exceptions)


asyncio.run(main())
