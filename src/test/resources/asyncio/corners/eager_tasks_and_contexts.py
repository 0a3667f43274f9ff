"""Eager tasks and context variables."""

import asyncio, sys
import contextvars

v = contextvars.ContextVar("v", default=0)


async def f(n):
    print("in", v.get())
    v.set(n)
    await asyncio.sleep(0)
    print("in2", v.get())
    return v.get()


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    v.set(1)
    t = asyncio.create_task(f(2))
    print("out", v.get())
    print(await t, v.get())
    c = contextvars.copy_context()
    t = asyncio.create_task(f(3), context=c)
    print(c[v])
    await t
    print(c[v], v.get())
    print(t.get_context() is c)


asyncio.run(main())
