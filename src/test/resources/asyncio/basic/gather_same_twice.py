import asyncio


async def child():
    print("runs once")
    return 1


async def main():
    task = asyncio.ensure_future(child())
    coroutine = child()
    print(await asyncio.gather(task, coroutine, task, coroutine))


asyncio.run(main())
