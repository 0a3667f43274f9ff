# The error's traceback leads to the call of wait_for, but not to the task around it.
import asyncio


async def fails(n):
    raise ValueError(n)


async def waits():
    await asyncio.wait_for(fails(2), 1)


async def times_out():
    await asyncio.wait_for(asyncio.sleep(2), 1)


async def main():
    for waiting in (waits, times_out):
        tasks = [asyncio.create_task(c) for c in (fails(1), waiting())]
        await asyncio.wait(tasks)
        del tasks
        await asyncio.sleep(1)
        print("later")


asyncio.run(main())
