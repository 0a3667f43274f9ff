"""Methods that an instance or a subclass of a queue or lock has of its own are called by the others."""

import asyncio


class Loud(asyncio.Queue):
    async def get(self):
        item = await super().get()
        print("got", item)
        return item

    def get_nowait(self):
        print("get_nowait")
        return super().get_nowait()

    def put_nowait(self, item):
        print("put_nowait", item)
        super().put_nowait(item)


async def subclass():
    queue = Loud(1)

    async def producer():
        for i in range(3):
            await queue.put(i)

    task = asyncio.create_task(producer())
    for _ in range(3):
        await queue.get()
        queue.task_done()
    await queue.join()
    await task


async def instances():
    queue = asyncio.Queue()
    queue._put = lambda item: queue._queue.appendleft(item)
    for i in range(3):
        queue.put_nowait(i)
    print([await queue.get() for _ in range(3)])
    queue._get = lambda: "patched"
    await queue.put(1)
    print(await queue.get(), queue.qsize())
    queue.full = lambda: True
    try:
        queue.put_nowait(1)
    except asyncio.QueueFull as error:
        print(repr(error))
    for lock in asyncio.Lock(), asyncio.Semaphore(), asyncio.BoundedSemaphore():
        lock.release = lambda: print("not released")
        async with lock:
            pass
        print(lock.locked())
        taken = lock.acquire

        async def acquire():
            print("acquired without asking")

        lock.acquire = acquire
        async with lock:
            print("inside")
        del lock.acquire
        print(lock.acquire == taken)
    barrier = asyncio.Barrier(2)

    async def wait():
        return "at once"

    barrier.wait = wait
    async with barrier as position:
        print(position)


class Unawaitable:
    __await__ = None


async def refused():
    for use in asyncio.gather, asyncio.ensure_future, asyncio.shield:
        try:
            await use(Unawaitable())
        except TypeError as error:
            print(error)
    try:
        await Unawaitable()
    except TypeError as error:
        print(error)


async def main():
    await subclass()
    await instances()
    await refused()
    print(asyncio.iscoroutine(refused()))
    print("end")


asyncio.run(main())
