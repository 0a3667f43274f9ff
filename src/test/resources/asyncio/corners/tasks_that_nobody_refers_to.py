"""A task that waits for what only it knows is destroyed when the collector comes."""

import asyncio, sys, gc, inspect


async def hang():
    await asyncio.get_running_loop().create_future()


async def hang2():
    f = asyncio.Future()
    await f


async def main():
    t = asyncio.create_task(hang(), name="h")
    await asyncio.sleep(0)
    del t
    gc.collect()
    print("collected")
    asyncio.create_task(hang2(), name="h2")
    await asyncio.sleep(0.1)
    gc.collect()
    print("collected 2", len(asyncio.all_tasks()))
    asyncio.create_task(asyncio.Event().wait(), name="ev")
    await asyncio.sleep(0.1)
    gc.collect()
    print("collected 3", len(asyncio.all_tasks()))
    asyncio.create_task(asyncio.sleep(5), name="sl")
    await asyncio.sleep(0.1)
    gc.collect()
    print("collected 5", len(asyncio.all_tasks()))


asyncio.run(main())
