"""Waiters of a condition that are cancelled around a notification."""

import asyncio
import builtins
import re


def print(*words):
    builtins.print(*(re.sub(r" at 0x[0-9a-f]+", "", str(word)) for word in words))


async def main():
    c = asyncio.Condition()

    async def w(n):
        try:
            async with c:
                r = await c.wait()
                print(n, "woken", r)
        except asyncio.CancelledError:
            print(n, "cancelled", c.locked())
            raise

    ts = [asyncio.create_task(w(i)) for i in range(4)]
    await asyncio.sleep(0)
    print(c)
    async with c:
        c.notify()
        ts[0].cancel()
        print(c)
    await asyncio.sleep(0.1)
    print(c)
    async with c:
        c.notify(2)
    await asyncio.sleep(0.1)
    print([t.done() for t in ts], c)
    ts[3].cancel() if not ts[3].done() else None
    await asyncio.gather(*ts, return_exceptions=True)
    a = asyncio.create_task(w("a"))
    b = asyncio.create_task(w("b"))
    await asyncio.sleep(0)
    await c.acquire()
    c.notify()
    await asyncio.sleep(0)
    a.cancel()
    await asyncio.sleep(0)
    c.release()
    await asyncio.sleep(0.1)
    print(a.cancelled(), b.done())
    async with c:
        c.notify_all()
    await asyncio.gather(a, b, return_exceptions=True)

    async def wf(n, pred):
        async with c:
            print(n, await c.wait_for(pred))

    x = []
    t = asyncio.create_task(wf("wf", lambda: len(x) >= 2 and "yes"))
    for i in range(3):
        await asyncio.sleep(0.1)
        async with c:
            x.append(i)
            c.notify_all()
    await t
    async with c:
        try:
            await asyncio.wait_for(c.wait(), 1)
        except TimeoutError:
            print("to", c.locked())
    async with c:
        try:
            async with asyncio.timeout(1):
                await c.wait_for(lambda: False)
        except TimeoutError:
            print("to2", c.locked())
    l = asyncio.Lock()
    c1, c2 = (asyncio.Condition(l), asyncio.Condition(l))
    async with c1:
        print(c2.locked(), l.locked(), c1, c2)
    try:
        c1.notify()
    except RuntimeError as e:
        print(e)
    try:
        await c1.wait()
    except RuntimeError as e:
        print(e)
    async with c:
        c.notify(100)
        c.notify(0)


asyncio.run(main())
