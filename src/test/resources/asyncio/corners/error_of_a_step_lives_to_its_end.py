# The exception that a task goes on with is kept until its step is over, and so is what its traceback leads to.
import asyncio
import sys


async def never():
    await asyncio.sleep(1)


async def own(coroutine):
    await coroutine


async def main():
    for begin in (own, lambda c: asyncio.wait_for(c, 1)):
        task = asyncio.create_task(begin(never()))
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            print("caught", file=sys.stderr)
        del task
        print("goes on", file=sys.stderr)
        await asyncio.sleep(0)
        print("next step", file=sys.stderr)


asyncio.run(main())
