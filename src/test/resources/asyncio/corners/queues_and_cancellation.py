"""Getters and putters that are cancelled at the moment they are woken."""

import asyncio, sys


async def main():
    q = asyncio.Queue()
    a = asyncio.create_task(q.get())
    b = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    q.put_nowait(1)
    a.cancel()
    print(await asyncio.gather(a, b, return_exceptions=True))
    q = asyncio.Queue(1)
    q.put_nowait(0)
    a = asyncio.create_task(q.put(1))
    b = asyncio.create_task(q.put(2))
    await asyncio.sleep(0)
    q.get_nowait()
    a.cancel()
    print(await asyncio.gather(a, b, return_exceptions=True), q)
    q = asyncio.Queue()
    try:
        await asyncio.wait_for(q.get(), 1)
    except TimeoutError:
        print(q)
    q.put_nowait(5)
    print(await asyncio.wait_for(q.get(), 0) if 0 else q.get_nowait())
    a = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    q.put_nowait(7)
    try:
        print(q.get_nowait())
    except asyncio.QueueEmpty:
        print("empty")
    q.put_nowait(8)
    print(await a)

    async def worker(n):
        while True:
            x = await q.get()
            try:
                if x == 3:
                    raise ValueError(x)
                await asyncio.sleep(x / 10)
                print(n, x)
            except ValueError as e:
                print("err", e)
            finally:
                q.task_done()

    ws = [asyncio.create_task(worker(i)) for i in range(3)]
    for i in range(6):
        await q.put(i)
    await q.join()
    print("done", q)
    for w in ws:
        w.cancel()
    print(await asyncio.gather(*ws, return_exceptions=True))


asyncio.run(main())
