"""A function stored into asyncio.Queue is what every queue has from then on, derived classes included."""

import asyncio

original = asyncio.Queue.put


async def logged_put(self, item):
    print("put", item, "into", type(self).__name__)
    await original(self, item)


class Mine(asyncio.Queue):
    pass


async def producer(queue):
    for item in range(3):
        await queue.put(item)


async def main():
    before = asyncio.Queue(1)
    asyncio.Queue.put = logged_put
    for queue in before, asyncio.Queue(1), asyncio.LifoQueue(), asyncio.PriorityQueue(), Mine():
        task = asyncio.create_task(producer(queue))
        for _ in range(3):
            print("got", await queue.get())
        await task
    asyncio.Queue.put = original
    queue = Mine()
    await queue.put(4)
    print(queue.qsize(), asyncio.Queue.put is original, asyncio.Queue.__dict__["put"] is original)


asyncio.run(main())
