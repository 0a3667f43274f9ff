import asyncio


async def child():
    print("never")


async def main():
    task = asyncio.create_task(child())
    print(task.cancel())
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled", task.cancelled(), task.done())
    print(task.cancel())


asyncio.run(main())
