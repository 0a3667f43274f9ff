import asyncio


async def child():
    await asyncio.sleep(1)
    raise ValueError("child failed")


async def main():
    task = asyncio.create_task(child())
    await asyncio.wait([task])
    print(task.done(), task.cancelled(), repr(task.exception()))
    task.result()


asyncio.run(main())
