import asyncio, re
async def main():
    L = asyncio.Lock(); S = asyncio.Semaphore(0); B = asyncio.Barrier(2); E = asyncio.Event(); C = asyncio.Condition(); Q = asyncio.Queue(); Q1 = asyncio.Queue(1); Q1.put_nowait(1)
    await L.acquire()
    f = asyncio.get_running_loop().create_future()
    async def cw():
        async with C: await C.wait()
    async def cwf():
        async with C: await C.wait_for(lambda: False)
    async def lw():
        async with L: pass
    async def sw():
        async with S: pass
    async def bw():
        async with B: pass
    async def tg():
        async with asyncio.TaskGroup() as g: g.create_task(E.wait())
    async def to():
        async with asyncio.timeout(3): await E.wait()
    async def asc():
        async for x in asyncio.as_completed([f]): pass
    async def asc2():
        for x in asyncio.as_completed([f]): await x
    C2 = asyncio.Condition()
    await C2.acquire()
    async def cw2():
        async with C2: pass
    cs = [asyncio.sleep(1), asyncio.sleep(0), E.wait(), L.acquire(), S.acquire(), B.wait(), Q.get(), Q1.put(2), Q1.join(), cw(), cwf(), lw(), sw(), bw(), tg(), to(), asyncio.wait([f]), asyncio.wait_for(f, 3), asyncio.wait_for(E.wait(), 3), asyncio.wait_for(f, None), asc(), asc2(), cw2(), C2.acquire()]
    ts = [asyncio.create_task(c) for c in cs]
    for t in ts[:8]: print(t)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    for t in ts:
        try: print(re.sub("0x[0-9a-f]+", "0x0", asyncio.format_call_graph(t)))
        except Exception as e: print(t.get_coro().__name__, type(e).__name__, e)
        print(re.sub("0x[0-9a-f]+", "0x0", repr(t)))
    for t in ts: t.cancel()
asyncio.run(main())
