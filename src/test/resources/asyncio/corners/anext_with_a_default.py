"""What `anext(iterator, default)` gives: awaited, handed over to tasks, and stepped by hand."""

import asyncio
import collections.abc
import inspect


async def count(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i


class Wrapped:
    """Gives out from `__anext__` whatever it was made with."""

    def __init__(self, value):
        self.value = value

    def __aiter__(self):
        return self

    def __anext__(self):
        return self.value


class Awaitable:
    def __await__(self):
        try:
            yield "a"
            return "result"
        finally:
            print("finally")


class Coroutines:
    def __aiter__(self):
        return self

    async def __anext__(self):
        try:
            await asyncio.sleep(0)
            return 5
        finally:
            print("left")


def show(name, call, *args):
    try:
        print(name, "->", call(*args))
    except BaseException as e:
        print(name, "!", type(e).__name__, e)


async def main():
    g = count(2)
    a = anext(g, "default")
    print(type(a), type(a).__module__, repr(a).split(" at ")[0])
    print(await a, await anext(g, "d"), await anext(g, "d"), await anext(g, "d"))
    try:
        await a
    except RuntimeError as e:
        print(e)
    a = anext(g, None)
    print([name for name in dir(a) if not name.startswith("__")])
    print(inspect.isawaitable(a), inspect.iscoroutine(a), asyncio.iscoroutine(a))
    print([isinstance(a, getattr(collections.abc, name)) for name in ("Awaitable", "Coroutine", "Generator")])
    print(iter(a) is a, a.__await__() is a)
    show("made", type(a))

    a = anext(count(2), None)
    show("send", a.send, None)
    show("send 1", a.send, 1)
    a.close()
    show("again", a.send, None)
    a = anext(count(2), 7)
    show("next", next, a)
    show("throw", a.throw, ValueError("x"))
    show("again", a.send, None)
    show("close", a.close)
    show("throw a stop", anext(count(2), 7).throw, StopAsyncIteration)
    show("at its end", lambda: next(anext(g, 3)))

    task = asyncio.create_task(anext(count(1), "none"))
    print(str(task).partition(" coro=")[2])
    print(await task, await asyncio.wait_for(anext(count(0), "none"), 1))
    print(await asyncio.gather(anext(count(1), "none"), anext(count(0), "none")))

    for value in 5, Awaitable(), iter(()):
        a, name = anext(Wrapped(value), "d"), type(value).__name__
        show(name, a.send, None)
        show(name, a.throw, KeyError("k"))
        show(name, a.close)
    a = anext(Coroutines(), "d")
    show("coroutine", a.send, None)
    show("coroutine", a.close)
    show("coroutine", a.send, None)

    async def first():
        return await anext(Coroutines(), 3)

    task = asyncio.create_task(first())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")
    anext(Coroutines(), 1)
    print("end")


asyncio.run(main())
