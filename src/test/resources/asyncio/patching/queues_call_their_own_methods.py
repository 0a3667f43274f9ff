"""What a queue calls on itself and on its event goes through methods that the program put there."""

import asyncio
import functools
import inspect


def trace(cls, *names):
    for name in names:
        setattr(cls, name, traced(cls, name, getattr(cls, name)))


def traced(cls, name, original):
    if inspect.iscoroutinefunction(original):

        @functools.wraps(original)
        async def method(self, *args, **options):
            print(type(self).__name__, "awaits", cls.__name__ + "." + name)
            try:
                result = await original(self, *args, **options)
            except BaseException as error:
                print(name, "raised", type(error).__name__)
                raise
            print(name, "is done", type(result).__name__)
            return result

    else:

        @functools.wraps(original)
        def method(self, *args, **options):
            print(type(self).__name__, "calls", cls.__name__ + "." + name)
            return original(self, *args, **options)

    return method


async def ignore(awaitable):
    try:
        return await awaitable
    except BaseException as error:
        print("ignored", type(error).__name__, error)


trace(
    asyncio.Queue,
    "_init",
    "_get",
    "_put",
    "_wakeup_next",
    "_format",
    "qsize",
    "empty",
    "full",
    "put",
    "put_nowait",
    "get",
    "get_nowait",
    "task_done",
    "join",
    "shutdown",
)
trace(asyncio.Event, "set", "clear", "wait", "is_set")


async def main():
    for cls in asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue:
        print("--", cls.__name__)
        q = cls(2)
        await q.put(1)
        await q.put(2)
        p = asyncio.create_task(q.put(3))
        p2 = asyncio.create_task(q.put(4))
        await asyncio.sleep(0)
        p.cancel()
        await ignore(p)
        print(await q.get())
        await p2
        j = asyncio.create_task(q.join())
        await asyncio.sleep(0)
        while not q.empty():
            print(q.get_nowait())
            q.task_done()
        q.task_done()
        await j
        g = asyncio.create_task(q.get())
        g2 = asyncio.create_task(q.get())
        await asyncio.sleep(0)
        g.cancel()
        await ignore(g)
        str(q)
        q.put_nowait(9)
        print(await g2)
        g = asyncio.create_task(q.get())
        await asyncio.sleep(0)
        q.shutdown(True)
        await ignore(g)
        try:
            q.put_nowait(1)
        except asyncio.QueueShutDown:
            print("shut")


asyncio.run(main())
