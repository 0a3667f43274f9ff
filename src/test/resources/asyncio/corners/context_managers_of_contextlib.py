"""The asynchronous context managers of contextlib, stacks of them, and as decorators."""

import asyncio, sys
import contextlib


@contextlib.asynccontextmanager
async def cm(n, swallow=False):
    print("enter", n)
    try:
        yield n
    except ValueError as e:
        print("saw", n, e)
        if not swallow:
            raise
    finally:
        await asyncio.sleep(0.1)
        print("exit", n)


async def main():
    async with contextlib.AsyncExitStack() as st:
        for i in range(3):
            print(await st.enter_async_context(cm(i)))
        st.push_async_callback(asyncio.sleep, 0.1)
        st.callback(print, "cb")
        st.push(lambda *a: print("push", a[0]))

        @st.push_async_exit
        async def ex(*a):
            print("async exit", a[0])
            return False

    try:
        async with contextlib.AsyncExitStack() as st:
            await st.enter_async_context(cm("a", True))
            await st.enter_async_context(cm("b"))
            raise ValueError("v")
    except ValueError:
        print("not here")
    print("swallowed")
    async with contextlib.aclosing(agen()) as g:
        async for x in g:
            if x == 2:
                break
    async with contextlib.nullcontext(5) as n:
        print(n)
    try:
        async with asyncio.timeout(0.05), cm("t"):
            await asyncio.sleep(1)
    except TimeoutError:
        print("to")
    st = contextlib.AsyncExitStack()
    await st.enter_async_context(cm("p"))
    st2 = st.pop_all()
    await st.aclose()
    print("closed st")
    await st2.aclose()

    @cm("deco")
    async def deco():
        print("in deco")
        return 3

    print(await deco())
    print(await deco())
    try:
        async with cm2() as x:
            pass
    except RuntimeError as e:
        print(e)
    with contextlib.suppress(asyncio.CancelledError):
        t = asyncio.create_task(asyncio.sleep(9))
        await asyncio.sleep(0)
        t.cancel()
        await t
    print("end")


@contextlib.asynccontextmanager
async def cm2():
    yield 1
    yield 2


async def agen():
    try:
        for i in range(5):
            yield i
    finally:
        print("agen closed")


asyncio.run(main())
