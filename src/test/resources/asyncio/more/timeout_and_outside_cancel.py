import asyncio


async def child():
    try:
        async with asyncio.timeout(2):
            await asyncio.sleep(10)
    except TimeoutError:
        print("not here")
    except asyncio.CancelledError:
        print("cancelled from outside", asyncio.current_task().cancelling())
        raise


async def main():
    task = asyncio.create_task(child())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print(task)


asyncio.run(main())
