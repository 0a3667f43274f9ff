import asyncio


async def child():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("no", asyncio.current_task().cancelling())
    await asyncio.sleep(1)
    return "still here"


async def main():
    task = asyncio.create_task(child())
    await asyncio.sleep(1)
    task.cancel()
    print(await task, task.cancelled(), task.cancelling())


asyncio.run(main())
