import asyncio


async def inner():
    try:
        await asyncio.sleep(10)
    finally:
        print("inner ends")


async def outer(task):
    try:
        await task
    except asyncio.CancelledError:
        print("outer sees", asyncio.current_task().cancelling())
        raise


async def main():
    task = asyncio.create_task(inner())
    waiting = asyncio.create_task(outer(task))
    await asyncio.sleep(1)
    waiting.cancel()
    await asyncio.wait([waiting])
    print("inner cancelled too:", task.cancelled())
    task = asyncio.create_task(inner())
    waiting = asyncio.create_task(outer(task))
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([waiting])
    print(waiting.cancelled())


asyncio.run(main())
