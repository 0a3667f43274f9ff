"""What a coroutine shows of itself before, while and after it runs, and while another one awaits it."""

import asyncio, sys, inspect


async def inner():
    print("inner run", c.cr_running, c.cr_suspended, c.cr_await)
    await asyncio.sleep(1)
    return 5


async def outer():
    r = await inner()
    return r


async def main():
    global c
    c = outer()
    print(
        c.cr_running,
        c.cr_suspended,
        c.cr_await,
        c.cr_frame is not None,
        c.cr_code.co_name,
        c.cr_origin,
        c.__name__,
        c.__qualname__,
    )
    t = asyncio.create_task(c)
    await asyncio.sleep(0)
    print(c.cr_running, c.cr_suspended, type(c.cr_await).__name__, c.cr_await.__name__, c.cr_frame.f_lineno)
    i = c.cr_await
    print(i.cr_await.__name__, i.cr_suspended, inspect.getcoroutinestate(i), inspect.getcoroutinelocals(i))
    print(type(i.cr_await.cr_await))
    print(await t)
    print(c.cr_running, c.cr_suspended, c.cr_await, c.cr_frame, inspect.getcoroutinestate(c))
    try:
        await c
    except RuntimeError as e:
        print(e)
    try:
        c.send(None)
    except RuntimeError as e:
        print(e)
    c.close()
    for n in ("cr_running", "cr_await", "cr_frame", "cr_code", "cr_suspended"):
        try:
            setattr(c, n, 1)
        except Exception as e:
            print(n, type(e).__name__, e)
    c.__name__ = "x"
    c.__qualname__ = "y"
    print(c.__name__, c.__qualname__)
    try:
        c.__name__ = 1
    except TypeError as e:
        print(e)
    try:
        del c.__name__
    except TypeError as e:
        print(e)


asyncio.run(main())
