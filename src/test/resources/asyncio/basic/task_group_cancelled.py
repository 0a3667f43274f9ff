import asyncio


async def child():
    await asyncio.sleep(5)


async def parent():
    async with asyncio.TaskGroup() as group:
        group.create_task(child())
        group.create_task(child())


async def main():
    task = asyncio.create_task(parent())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")
    print(len(asyncio.all_tasks()))


asyncio.run(main())
