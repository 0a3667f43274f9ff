"""cr_await for each kind of thing that can be awaited."""

import asyncio, sys, gc, inspect


class A:

    def __await__(self):
        yield from asyncio.sleep(1).__await__()


async def f1():
    await fut


async def f2():
    await t1


async def f3():
    await A()


async def f4():
    await asyncio.gather(fut, return_exceptions=True)


async def f5():
    async for x in ag():
        pass


async def ag():
    await asyncio.sleep(1)
    yield 1


async def f6():
    async with cm():
        pass


import contextlib


@contextlib.asynccontextmanager
async def cm():
    await asyncio.sleep(1)
    yield 1


async def f7():
    await asyncio.wait_for(fut, 5)


async def f8():
    await asyncio.shield(fut)


async def main():
    global fut, t1
    fut = asyncio.Future()
    t1 = asyncio.create_task(f1())
    ts = [asyncio.create_task(f()) for f in (f1, f2, f3, f4, f5, f6, f7, f8)]
    await asyncio.sleep(0.1)
    for t in ts:
        c = t.get_coro()
        a = c.cr_await
        print(
            c.__name__,
            type(a).__module__,
            type(a).__qualname__,
            getattr(a, "__qualname__", None),
            inspect.getcoroutinestate(c),
        )
    for t in ts:
        print([(f.f_code.co_name, f.f_lineno) for f in t.get_stack()])
    fut.set_result(1)
    await asyncio.wait(ts)


asyncio.run(main())
