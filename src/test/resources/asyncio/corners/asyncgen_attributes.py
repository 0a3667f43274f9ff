"""What an asynchronous generator shows of itself."""

import asyncio, sys, inspect


async def inner():
    await asyncio.sleep(1)


async def gen():
    try:
        print("in", g.ag_running, g.ag_suspended)
        yield 1
        await inner()
        yield 2
    finally:
        print("fin")


async def main():
    global g
    g = gen()
    print(
        g.ag_running,
        g.ag_await,
        g.ag_frame is None,
        g.ag_code.co_name,
        g.ag_suspended,
        g.__name__,
        g.__qualname__,
    )
    print(await g.__anext__())
    print(
        g.ag_running,
        g.ag_await,
        g.ag_suspended,
        g.ag_frame.f_lineno,
        inspect.getasyncgenstate(g),
        inspect.getasyncgenlocals(g),
    )
    t = asyncio.create_task(anext(g)) if False else asyncio.ensure_future(g.__anext__())
    await asyncio.sleep(0)
    print(
        g.ag_running,
        type(g.ag_await).__name__,
        g.ag_await.__name__,
        g.ag_suspended,
        inspect.getasyncgenstate(g),
    )
    try:
        await g.__anext__()
    except RuntimeError as e:
        print(e)
    try:
        await g.aclose()
    except RuntimeError as e:
        print(e)
    try:
        await g.asend(1)
    except RuntimeError as e:
        print(e)
    try:
        await g.athrow(ValueError)
    except RuntimeError as e:
        print(e)
    print(await t)
    await g.aclose()
    print(g.ag_running, g.ag_await, g.ag_frame, g.ag_suspended, inspect.getasyncgenstate(g))
    try:
        await g.__anext__()
    except StopAsyncIteration as e:
        print("stop", e.args)
    print(await anext(g, "default"))


asyncio.run(main())
