"""asyncio.run, Runner and the library call the loop through methods that the program put there."""

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


trace(asyncio.Runner, "__init__", "__enter__", "__exit__", "close", "get_loop", "run", "_lazy_init")
trace(
    asyncio.BaseEventLoop,
    "create_future",
    "shutdown_asyncgens",
    "shutdown_default_executor",
    "run_forever",
    "run_until_complete",
    "stop",
    "close",
    "call_later",
    "call_at",
    "call_soon",
    "call_soon_threadsafe",
    "set_debug",
    "_check_closed",
    "call_exception_handler",
    "default_exception_handler",
)


async def sub():
    return 1


async def main():
    loop = asyncio.get_running_loop()
    t = asyncio.create_task(sub())
    await t
    await asyncio.sleep(0.1)
    await asyncio.gather(sub(), sub())
    async with asyncio.timeout(1):
        await sub()
    async with asyncio.TaskGroup() as g:
        g.create_task(sub())
    await asyncio.wait([asyncio.ensure_future(sub())])
    loop.call_later(0.1, print, "later")
    loop.call_soon_threadsafe(print, "ts")
    q = asyncio.Queue()
    g = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    q.put_nowait(1)
    await g
    await asyncio.shield(sub())
    await asyncio.sleep(0.2)
    loop.is_running(), loop.is_closed()


asyncio.run(main())
print("---")
with asyncio.Runner() as r:
    r.run(sub())
    r.get_loop()
print("---")
loop = asyncio.new_event_loop()
loop.run_until_complete(sub())
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
