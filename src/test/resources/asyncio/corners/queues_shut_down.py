"""Queues that are shut down with getters, putters and joiners."""

import asyncio, sys


async def main():
    q = asyncio.Queue(2)
    q.put_nowait(1)
    q.put_nowait(2)
    p = asyncio.create_task(q.put(3))
    await asyncio.sleep(0)
    print(q)
    q.shutdown()
    print(q)
    try:
        await p
    except asyncio.QueueShutDown as e:
        print("put", repr(e))
    try:
        q.put_nowait(1)
    except asyncio.QueueShutDown:
        print("pn")
    try:
        await q.put(1)
    except asyncio.QueueShutDown:
        print("p")
    print(await q.get(), q.get_nowait())
    try:
        q.get_nowait()
    except asyncio.QueueShutDown:
        print("gn")
    try:
        await q.get()
    except asyncio.QueueShutDown:
        print("g")
    j = asyncio.create_task(q.join())
    await asyncio.sleep(0)
    print(j.done())
    q.task_done()
    q.task_done()
    await j
    print("joined")
    q = asyncio.Queue()
    [q.put_nowait(i) for i in range(3)]
    j = asyncio.create_task(q.join())
    await asyncio.sleep(0)
    q.get_nowait()
    q.shutdown(immediate=True)
    print(q, q.empty(), q.qsize())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("j", j.done())
    try:
        q.task_done()
        print("td")
    except ValueError as e:
        print(e)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("j", j.done())
    try:
        q.task_done()
    except ValueError as e:
        print(e)
    q = asyncio.Queue()
    gs = [asyncio.create_task(q.get(), name=f"g{i}") for i in range(3)]
    await asyncio.sleep(0)
    q.put_nowait("x")
    q.shutdown()
    print(await asyncio.gather(*gs, return_exceptions=True))
    q.shutdown()
    q.shutdown(immediate=True)
    q = asyncio.Queue(1)
    q.put_nowait(0)
    ps = [asyncio.create_task(q.put(i)) for i in range(3)]
    await asyncio.sleep(0)
    print(await q.get())
    q.shutdown()
    print(await asyncio.gather(*ps, return_exceptions=True), q)
    q = asyncio.Queue()
    q.shutdown(immediate=False)
    await q.join()
    print("empty join")
    q = asyncio.PriorityQueue()
    q.put_nowait((2, "b"))
    q.put_nowait((1, "a"))
    q.shutdown()
    print(q.get_nowait(), q.get_nowait(), q)
    try:
        q.get_nowait()
    except asyncio.QueueShutDown as e:
        print(repr(e), isinstance(e, asyncio.QueueEmpty))


asyncio.run(main())
