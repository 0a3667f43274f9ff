"""Shields that are cancelled, nested, shared, and around what is done."""

import asyncio, sys


async def f(x):
    try:
        await asyncio.sleep(x)
        print("inner done")
        return x
    except asyncio.CancelledError:
        print("inner cancelled")
        raise


async def bad():
    await asyncio.sleep(1)
    raise ValueError("late")


async def main():
    t = asyncio.create_task(f(1))
    s = asyncio.shield(t)
    print(s)
    s.cancel()
    print(s, t)
    try:
        await s
    except asyncio.CancelledError:
        print("outer", t.done())
    print(await t)
    s = asyncio.shield(t)
    print(s, s is t)
    t = asyncio.create_task(f(1))
    s = asyncio.shield(t)
    await asyncio.sleep(0)
    t.cancel("in")
    try:
        await s
    except asyncio.CancelledError as e:
        print("s", s.cancelled(), e.args)
    s = asyncio.shield(bad())
    await asyncio.sleep(0)
    s.cancel()
    await asyncio.sleep(2)

    async def outer():
        try:
            return await asyncio.shield(f(2))
        except asyncio.CancelledError:
            print("outer cancelled")
            raise

    o = asyncio.create_task(outer())
    await asyncio.sleep(1)
    o.cancel()
    try:
        await o
    except asyncio.CancelledError:
        pass
    await asyncio.sleep(2)
    fu = asyncio.get_running_loop().create_future()
    s = asyncio.shield(fu)
    fu.set_exception(KeyError("k"))
    try:
        await s
    except KeyError as e:
        print(repr(e), s)
    s = asyncio.shield(asyncio.shield(asyncio.shield(f(1))))
    print(await s)
    t = asyncio.create_task(f(1))
    s1 = asyncio.shield(t)
    s2 = asyncio.shield(t)
    s1.cancel()
    print(await s2)
    fu = asyncio.get_running_loop().create_future()
    fu.cancel()
    s = asyncio.shield(fu)
    print(s is fu)


asyncio.run(main())
