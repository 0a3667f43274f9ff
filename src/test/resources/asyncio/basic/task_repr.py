import asyncio


async def child():
    await asyncio.sleep(1)
    return "done"


async def fail():
    raise ValueError("bad")


async def main():
    task = asyncio.create_task(child())
    print(str(task)[:60])
    await asyncio.sleep(0)
    task.cancel()
    print(str(task)[:30], "cancelling" in str(task))
    await asyncio.wait([task])
    print(task)
    good = asyncio.create_task(child(), name="good")
    bad = asyncio.create_task(fail(), name="bad")
    await asyncio.wait([good, bad])
    print(good)
    print(bad)
    bad.exception()


asyncio.run(main())
