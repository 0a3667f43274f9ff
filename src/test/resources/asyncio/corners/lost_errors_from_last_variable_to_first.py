"""A call lets go of its variables from the last to the first."""

import asyncio, functools, sys


async def f():
    raise ValueError("boom")


async def main():
    t = asyncio.create_task(f(), name="T")
    await asyncio.sleep(0.1)
    t2 = asyncio.create_task(f(), name="T2")
    fut = asyncio.get_running_loop().create_future()
    fut.set_exception(RuntimeError("lost"))
    await asyncio.sleep(0.1)


asyncio.run(main())
