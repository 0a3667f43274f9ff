"""Task groups, timeouts and wait_for go through methods that the program put there."""

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
    asyncio.TaskGroup,
    "__aenter__",
    "__aexit__",
    "create_task",
    "_abort",
    "_on_task_done",
    "_is_base_error",
)
trace(asyncio.Timeout, "__aenter__", "__aexit__", "reschedule", "_on_timeout", "when", "expired")


async def boom():
    await asyncio.sleep(0.1)
    raise ValueError("x")


async def main():
    async with asyncio.TaskGroup() as g:
        g.create_task(asyncio.sleep(0.1))
        g.create_task(asyncio.sleep(0.1))
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(asyncio.sleep(1))
            g.create_task(boom())
    except* ValueError as e:
        print(e.exceptions)
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(asyncio.sleep(1))
            raise KeyError(1)
    except* KeyError as e:
        print(e.exceptions)
    try:
        async with asyncio.timeout(0.1):
            await asyncio.sleep(1)
    except TimeoutError:
        print("timeout")
    async with asyncio.timeout(0.1) as t:
        await asyncio.sleep(0)
        t.reschedule(None)
    async with asyncio.timeout_at(0) as t:
        pass
    await ignore(asyncio.wait_for(asyncio.sleep(1), 0.1))
    print(await asyncio.wait_for(asyncio.sleep(0.1, 5), 1))
    print(await asyncio.wait_for(asyncio.sleep(0, 5), None))


asyncio.run(main())
