"""Callbacks, results and cancellation of tasks in every state."""

import asyncio, sys


async def f(n=0):
    await asyncio.sleep(n)
    return n


async def main():
    t = asyncio.create_task(f(1))
    t.add_done_callback(lambda t: print("1"))
    t.add_done_callback(lambda t: print("2"))
    cb = lambda t: print("3")
    t.add_done_callback(cb)
    t.add_done_callback(cb)
    print(t.remove_done_callback(cb))
    await t
    await asyncio.sleep(0)
    t.add_done_callback(lambda t: print("late"))
    print("before")
    await asyncio.sleep(0)
    t = asyncio.create_task(f(1))
    try:
        t.result()
    except asyncio.InvalidStateError as e:
        print(e)
    try:
        t.exception()
    except asyncio.InvalidStateError as e:
        print(e)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        pass
    for m in (t.result, t.exception):
        try:
            m()
        except asyncio.CancelledError as e:
            print(repr(e))
    l = [asyncio.create_task(f(i), name=f"n{i}") for i in range(3)]
    print(sorted((x.get_name() for x in asyncio.all_tasks())))
    print([x.result() for x in (await asyncio.wait(l))[0]] and "ok")

    async def cb_err():
        t = asyncio.create_task(f())
        t.add_done_callback(lambda t: 1 / 0)
        await t
        await asyncio.sleep(0)
        print("goes on")

    await cb_err()
    t = asyncio.ensure_future(f(0))
    print(type(t).__name__, asyncio.ensure_future(t) is t)
    await t

    async def deep(n):
        return await deep(n - 1) if n else asyncio.current_task().get_name()

    print(await deep(50))
    r = await asyncio.gather(*[f(x) for x in (0.3, 0.1, 0.2)])
    print(r)
    g = asyncio.gather(f(1), f(2))
    print(g.done(), g.cancel())
    try:
        await g
    except asyncio.CancelledError:
        print("g cancelled")
    t = asyncio.create_task(f(5))
    await asyncio.sleep(0)
    try:
        async with asyncio.timeout(1):
            await asyncio.shield(t)
    except TimeoutError:
        print(t.done())
    t.cancel()
    print(
        asyncio.current_task().get_coro().__name__,
        asyncio.current_task().get_name(),
        asyncio.isfuture(t),
        asyncio.iscoroutine(f),
    )
    f().close()
    c = f()
    t1 = asyncio.create_task(c)
    t2 = asyncio.create_task(c)
    print(await asyncio.gather(t1, t2, return_exceptions=True))
    c = f()
    await c
    try:
        await c
    except RuntimeError as e:
        print(e)
    try:
        asyncio.create_task(c)
        await asyncio.sleep(0.1)
    except RuntimeError as e:
        print(e)


asyncio.run(main())
