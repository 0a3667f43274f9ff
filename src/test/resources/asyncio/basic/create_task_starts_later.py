import asyncio


async def child():
    print("child")
    return "value"


async def main():
    task = asyncio.create_task(child())
    print("before", task.done())
    await asyncio.sleep(0)
    print("after", task.done(), task.result())


asyncio.run(main())
