import asyncio


async def child(n):
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("child", n, "cancelled")
        raise


async def parent():
    try:
        return await asyncio.gather(child(1), child(2), return_exceptions=True)
    except asyncio.CancelledError:
        print("parent cancelled")
        raise


async def main():
    task = asyncio.create_task(parent())
    await asyncio.sleep(1)
    task.cancel()
    try:
        print(await task)
    except asyncio.CancelledError:
        print("done", task.cancelled())


asyncio.run(main())
