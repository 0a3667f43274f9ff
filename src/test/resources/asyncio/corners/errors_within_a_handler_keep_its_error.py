import asyncio
def chain(e):
    out = []
    while e is not None:
        out.append(repr(e)); e = e.__context__
    return " <- ".join(out)
async def forever(): await asyncio.sleep(100)
async def main():
    for what in (lambda: asyncio.wait_for(forever(), 0), lambda: asyncio.wait_for(forever(), 0.1), lambda: tmo(0), lambda: tmo(0.1), lambda: tg(), lambda: barrier(), lambda: shutq(), lambda: as_c(), lambda: sem(), lambda: gat(), lambda: run()):
        try:
            try:
                raise KeyError("outer")
            except KeyError:
                await what()
        except BaseException as e:
            print(chain(e), "|", repr(e.__cause__), e.__suppress_context__)
            if isinstance(e, BaseExceptionGroup): print("   ", [chain(x) for x in e.exceptions])
async def tmo(n):
    async with asyncio.timeout(n): await forever()
async def fail(): raise ValueError("f")
async def tg():
    async with asyncio.TaskGroup() as g:
        g.create_task(fail()); await forever()
async def barrier():
    b = asyncio.Barrier(2)
    t = asyncio.create_task(b.wait()); await asyncio.sleep(0); await b.abort()
    try: await t
    finally: await b.wait()
async def shutq():
    q = asyncio.Queue(); t = asyncio.create_task(q.get()); await asyncio.sleep(0); q.shutdown()
    try: await t
    finally: q.put_nowait(1)
async def as_c():
    for c in asyncio.as_completed([forever(), fail()], timeout=0.1):
        try: await c
        except ValueError as e: print("   v", chain(e))
async def sem():
    s = asyncio.BoundedSemaphore(1)
    async with s: s.release()
async def gat(): await asyncio.gather(fail(), forever())
async def run(): asyncio.run(fail())
asyncio.run(main())
def base():
    try: raise OSError("base")
    except OSError:
        asyncio.run(main())
base()
