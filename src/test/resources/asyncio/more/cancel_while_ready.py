import asyncio


async def child():
    try:
        await asyncio.sleep(1)
        print("slept")
        await asyncio.sleep(0)
        print("after the second await")
    except asyncio.CancelledError:
        print("cancelled")
        raise


async def main():
    task = asyncio.create_task(child())
    await asyncio.sleep(1)
    print("child is ready", task.cancel())
    await asyncio.wait([task])


asyncio.run(main())
