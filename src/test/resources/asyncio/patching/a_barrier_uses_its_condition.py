"""A barrier waits, notifies and locks through the methods of Condition and Lock."""

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


trace(asyncio.Lock, "acquire", "release")
trace(asyncio.Condition, "wait", "wait_for", "notify", "_notify", "notify_all")
trace(asyncio.Barrier, "wait", "abort", "reset")


async def main():
    b = asyncio.Barrier(2)

    async def w(n):
        async with b as i:
            print(n, i)

    await asyncio.gather(w(1), w(2))
    t = asyncio.create_task(w(3))
    await asyncio.sleep(0)
    await b.reset()
    await ignore(t)
    await b.abort()


asyncio.run(main())
