import asyncio


async def child():
    for n in range(3):
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError as error:
            print(n, error, asyncio.current_task().cancelling())
    return "done"


async def main():
    task = asyncio.create_task(child())
    await asyncio.sleep(1)
    task.cancel("one")
    task.cancel("two")
    await asyncio.sleep(1)
    task.cancel("three")
    print(await task)


asyncio.run(main())
