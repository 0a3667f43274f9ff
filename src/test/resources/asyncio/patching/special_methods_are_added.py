"""Special methods that a program gives a class of asyncio work in operators and built-in functions."""

import asyncio


async def drain(queue):
    while not queue.empty():
        yield queue.get_nowait()


asyncio.Queue.__len__ = lambda self: self.qsize()
asyncio.Queue.__bool__ = lambda self: True
asyncio.Queue.__contains__ = lambda self, item: item in self._queue
asyncio.Queue.__repr__ = lambda self: f"<{type(self).__name__} of {len(self)}>"
asyncio.Queue.__iter__ = lambda self: iter(list(self._queue))
asyncio.Queue.__aiter__ = lambda self: drain(self)
asyncio.Queue.__lshift__ = lambda self, item: self.put_nowait(item) or self
asyncio.Queue.__getitem__ = lambda self, index: list(self._queue)[index]
asyncio.Queue.__eq__ = lambda self, other: list(self) == list(other)
asyncio.Queue.__hash__ = None
asyncio.Event.__await__ = lambda self: self.wait().__await__()
asyncio.Event.__call__ = lambda self: self.set()
asyncio.Lock.__enter__ = lambda self: print("enter") or self
asyncio.Lock.__exit__ = lambda self, *args: print("exit", args[0])
asyncio.Semaphore.__getattr__ = lambda self, name: name.upper()


async def main():
    queue = asyncio.Queue()
    print(
        queue << 1 << 2 << 3, bool(queue), len(queue), 2 in queue, 7 in queue, queue[1], list(queue)
    )
    other = asyncio.Queue()
    print(bool(other), queue == other, queue != other, other << 1 << 2 << 3, queue == other)
    try:
        hash(queue)
    except TypeError as error:
        print(error)
    print([item async for item in queue], f"{queue!r} {queue}")
    event = asyncio.Event()
    asyncio.get_running_loop().call_later(1, event)
    print(await event, asyncio.get_running_loop().time())
    with asyncio.Lock() as lock:
        print(type(lock).__name__)
    print(asyncio.Semaphore().colour, asyncio.Semaphore().locked())


asyncio.run(main())
