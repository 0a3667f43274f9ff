"""What locks, semaphores and conditions call on themselves goes through methods that the program put there."""

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


trace(asyncio.Lock, "acquire", "release", "locked", "_wake_up_first")
trace(asyncio.Event, "set", "clear", "wait", "is_set")
trace(asyncio.Semaphore, "acquire", "release", "locked", "_wake_up_next")
trace(asyncio.Condition, "wait", "wait_for", "notify", "_notify", "notify_all")
trace(asyncio.mixins._LoopBoundMixin, "_get_loop")


async def hold(l, t=0.1):
    async with l:
        await asyncio.sleep(t)


async def main():
    print("-- lock")
    l = asyncio.Lock()
    a = asyncio.create_task(hold(l))
    b = asyncio.create_task(hold(l))
    c = asyncio.create_task(hold(l))
    await asyncio.sleep(0.05)
    b.cancel()
    await ignore(b)
    await c
    await a
    repr(l)
    print("-- event")
    e = asyncio.Event()
    w = asyncio.create_task(e.wait())
    await asyncio.sleep(0)
    e.set()
    await w
    repr(e)
    print("-- sem")
    for s in asyncio.Semaphore(1), asyncio.BoundedSemaphore(1):
        a = asyncio.create_task(hold(s))
        b = asyncio.create_task(hold(s))
        c = asyncio.create_task(hold(s))
        await asyncio.sleep(0.05)
        b.cancel()
        await ignore(b)
        await c
        await a
        str(s)
        s.release() if type(s) is asyncio.Semaphore else None
    print("-- cond")
    c = asyncio.Condition()

    async def waiter(n):
        async with c:
            await c.wait_for(lambda: n in got)

    got = []
    ws = [asyncio.create_task(waiter(i)) for i in range(3)]
    await asyncio.sleep(0)
    for i in range(2):
        async with c:
            got.append(i)
            c.notify_all() if i else c.notify(1)
        await asyncio.sleep(0.01)
    ws[2].cancel()
    await ignore(ws[2])
    str(c)
    print("-- cond wait")

    async def w():
        async with c:
            await c.wait()

    t = asyncio.create_task(w())
    await asyncio.sleep(0)
    async with c:
        c.notify()
    await t


asyncio.run(main())
