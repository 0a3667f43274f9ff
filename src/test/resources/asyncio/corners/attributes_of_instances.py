"""What `vars` and `dir` show of the objects of asyncio, and what their classes have."""

import asyncio


async def nothing():
    pass


class Stack(asyncio.Queue):
    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        self._queue.append(item)

    def _get(self):
        return self._queue.pop()

    def _repr_info(self):
        return "none"


class Worded(asyncio.Handle):
    def _repr_info(self):
        return ["Worded", "as I like"]


class Named(asyncio.Lock):
    def __init__(self, name):
        super().__init__()
        self.name = name


def without(values, *names):
    return {name: value for name, value in values.items() if name not in names}


async def main():
    loop = asyncio.get_running_loop()
    lock = asyncio.Lock()
    print(vars(lock))
    await lock.acquire()
    print(lock.__dict__)
    named = Named("n")
    print(vars(named))
    named.__dict__["more"] = 1
    print(named.more, vars(named))
    del named.more
    print(vars(named), hasattr(named, "more"))

    queue = asyncio.Queue(3)
    queue.put_nowait("a")
    print(without(vars(queue), "_finished"))
    stack = Stack()
    await stack.put(1)
    print(without(vars(stack), "_finished"))
    print(vars(asyncio.Event()), vars(asyncio.Semaphore(3)), vars(asyncio.BoundedSemaphore(2)))
    print(list(vars(asyncio.Condition())), list(vars(asyncio.Barrier(2))))
    print(vars(asyncio.timeout(1)))
    print(vars(asyncio.TaskGroup()))
    print(list(vars(asyncio.Runner())))
    async with asyncio.timeout(5) as timeout:
        print(timeout._timeout_handler)

    for thing in lock, asyncio.Event(), asyncio.Condition(), asyncio.Semaphore():
        print(type(thing).__name__, dir(thing))
    print([name for name in dir(asyncio.Queue) if name not in dir(object)])
    for cls in asyncio.Lock, asyncio.Event, asyncio.BoundedSemaphore, asyncio.LifoQueue, asyncio.Barrier:
        print([ancestor.__qualname__ for ancestor in cls.__mro__], cls.__module__, cls.__firstlineno__)
        for name in "_loop", "_value", "_queue":
            print(name, getattr(cls, name, "not there"))
    for thing in loop.create_future(), asyncio.create_task(nothing()):
        thing.own = 5
        try:
            vars(thing)
        except TypeError as e:
            print(thing.own, e)
        print(hasattr(thing, "__dict__"), "__dict__" in dir(thing))

    print(asyncio.Handle.__slots__)
    handle = asyncio.Handle(print, (1,), loop)
    print(handle._repr_info(), handle._repr, asyncio.Handle(None, (), loop))
    print(asyncio.TimerHandle(None, print, (), loop), asyncio.TimerHandle("soon", print, (), loop))
    print(Worded(print, (), loop))
    try:
        handle.own = 1
    except AttributeError as e:
        print(e)
    print(asyncio.Queue(2)._format())


asyncio.run(main())
