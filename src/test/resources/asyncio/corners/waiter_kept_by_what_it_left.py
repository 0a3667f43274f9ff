import asyncio


async def slow():
    await asyncio.sleep(1)


async def waits(some):
    await asyncio.wait(some, timeout=0.1)
    raise ValueError("nobody looks")


async def shares(task):
    await asyncio.wait([task])


async def main():
    task = asyncio.create_task(slow(), name="slow")
    asyncio.create_task(waits([task]), name="waits")
    await asyncio.sleep(0.2)
    print("the failed task is kept by what it waited for", flush=True)
    await asyncio.gather(shares(task), shares(task))
    print(task, len(task._asyncio_awaited_by), flush=True)
    del task
    await asyncio.sleep(0)
    print("and gone with it", flush=True)


asyncio.run(main())
