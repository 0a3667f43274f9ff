import asyncio


async def child():
    task = asyncio.current_task()
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print(task.cancelling(), task.uncancel(), task.cancelling())
    await asyncio.sleep(1)
    return "lives"


async def main():
    task = asyncio.create_task(child())
    await asyncio.sleep(1)
    task.cancel()
    task.cancel()
    print(task.cancelling())
    print(await task, task.uncancel(), task.uncancel())


asyncio.run(main())
