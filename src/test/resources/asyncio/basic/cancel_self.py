import asyncio


async def child():
    asyncio.current_task().cancel()
    print("still running")
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        print("at the next await")
        raise


async def main():
    task = asyncio.create_task(child())
    await asyncio.wait([task])
    print(task)


asyncio.run(main())
