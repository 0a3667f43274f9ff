"""Waiters of semaphores, locks and events that are cancelled around a release."""

import asyncio
import builtins
import re


def print(*words):
    builtins.print(*(re.sub(r" at 0x[0-9a-f]+", "", str(word)) for word in words))


async def main():
    s = asyncio.Semaphore(1)

    async def u(n, d=1):
        async with s:
            print(n, "in", s)
            await asyncio.sleep(d)
        print(n, "out", s)

    ts = [asyncio.create_task(u(i)) for i in range(4)]
    await asyncio.sleep(0.5)
    ts[1].cancel()
    await asyncio.sleep(0.6)
    ts[2].cancel()
    print(await asyncio.gather(*ts, return_exceptions=True), s)
    await s.acquire()
    w = asyncio.create_task(s.acquire())
    await asyncio.sleep(0)
    s.release()
    print(s, s.locked())
    g = asyncio.create_task(s.acquire())
    await asyncio.sleep(0)
    print(w.done(), g.done(), s)
    s.release()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(g.done(), s)
    s.release()
    s.release()
    print(s)
    b = asyncio.BoundedSemaphore(2)
    await b.acquire()
    b.release()
    try:
        b.release()
    except ValueError as e:
        print(e)
    s = asyncio.Semaphore(0)
    w1 = asyncio.create_task(s.acquire())
    w2 = asyncio.create_task(s.acquire())
    await asyncio.sleep(0)
    s.release()
    w1.cancel()
    await asyncio.sleep(0.1)
    print(w1.cancelled(), w2.done(), s)
    s = asyncio.Semaphore(0)
    ws = [asyncio.create_task(s.acquire()) for _ in range(3)]
    await asyncio.sleep(0)
    s.release()
    s.release()
    ws[0].cancel()
    ws[1].cancel()
    await asyncio.sleep(0.1)
    print([w.cancelled() for w in ws], s)
    for w in ws:
        w.cancel()
    l = asyncio.Lock()
    await l.acquire()
    w1 = asyncio.create_task(l.acquire())
    w2 = asyncio.create_task(l.acquire())
    await asyncio.sleep(0)
    l.release()
    print(l.locked(), l)
    w1.cancel()
    await asyncio.sleep(0.1)
    print(w1.cancelled(), w2.done(), l)
    try:
        await asyncio.wait_for(l.acquire(), 1)
    except TimeoutError:
        print(l)
    l.release()
    try:
        l.release()
    except RuntimeError as e:
        print(e)
    e = asyncio.Event()
    ws = [asyncio.create_task(e.wait()) for _ in range(3)]
    await asyncio.sleep(0)
    print(e)
    e.set()
    ws[0].cancel()
    e.clear()
    await asyncio.sleep(0.1)
    print([(w.done(), w.cancelled()) for w in ws], e)


asyncio.run(main())
