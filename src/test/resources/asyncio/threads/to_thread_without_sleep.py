import asyncio


def work(a, *, b):
    print("in the thread")
    return a + b


async def main():
    print("before")
    task = asyncio.create_task(asyncio.to_thread(work, 1, b=2))
    await asyncio.sleep(0)
    print("after one tick", task.done())
    print(await task)


asyncio.run(main())
