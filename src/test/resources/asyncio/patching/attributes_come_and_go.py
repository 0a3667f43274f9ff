"""A class of asyncio gets attributes and loses them, as any class written in Python."""

import asyncio

asyncio.Queue.label = "a queue"
queue = asyncio.LifoQueue()
print(
    queue.label,
    asyncio.Queue.label,
    "label" in vars(asyncio.Queue),
    "label" in vars(asyncio.LifoQueue),
)
queue.label = "mine"
print(queue.label, asyncio.PriorityQueue().label)
del queue.label
print(queue.label, "label" in dir(queue))
del asyncio.Queue.label
print(hasattr(queue, "label"), hasattr(asyncio.Queue, "label"))
try:
    del asyncio.Queue.label
except AttributeError as error:
    print(error)
try:
    queue.label
except AttributeError as error:
    print(error)

asyncio.Lock.owner = property(lambda self: "nobody" if not self.locked() else "somebody")
lock = asyncio.Lock()
print(lock.owner)
asyncio.run(lock.acquire())
print(lock.owner)
asyncio.Lock.build = classmethod(lambda cls: cls())
asyncio.Lock.twice = staticmethod(lambda n: 2 * n)
print(type(asyncio.Lock.build()).__name__, asyncio.Lock.twice(21))

full = asyncio.Queue.full
del asyncio.Queue.full
try:
    asyncio.Queue(1).full()
except AttributeError as error:
    print(error)
asyncio.Queue.full = full
print(asyncio.Queue(1).full())
asyncio.Event.__doc__ = "A flag."
print(asyncio.Event.__doc__)
setattr(asyncio.QueueFull, "hint", "get something first")
try:
    asyncio.Queue(1).put_nowait(asyncio.Queue(1).put_nowait(1) or 2)
    full_queue = asyncio.Queue(1)
    full_queue.put_nowait(1)
    full_queue.put_nowait(2)
except asyncio.QueueFull as error:
    print(error.hint)
