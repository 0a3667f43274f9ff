import asyncio
def chain(e):
    out = []
    while e is not None: out.append(repr(e)); e = e.__context__
    return " <- ".join(out)
async def stubborn(kind):
    try: await asyncio.sleep(1)
    except asyncio.CancelledError: pass
    try:
        if kind == 0: await asyncio.wait_for(asyncio.sleep(5), 0.1)
        elif kind == 1:
            async with asyncio.timeout(0.1): await asyncio.sleep(5)
        elif kind == 2: await asyncio.wait_for(asyncio.sleep(5), 0)
        elif kind == 3:
            async with asyncio.TaskGroup() as g: g.create_task(asyncio.wait_for(asyncio.sleep(5), 0.1))
        elif kind == 4:
            q = asyncio.Queue(); q.shutdown(); await q.get()
        elif kind == 5:
            async with asyncio.TaskGroup() as g: await asyncio.wait_for(asyncio.sleep(5), 0.1)
        elif kind == 6:
            f = asyncio.get_running_loop().create_future(); f.set_exception(OSError("f")); await f
        elif kind == 7:
            await asyncio.gather(asyncio.wait_for(asyncio.sleep(5), 0.1))
    except BaseException as e:
        print(kind, chain(e), repr(e.__cause__), [chain(x) for x in getattr(e, "exceptions", [])])
async def main():
    ts = [asyncio.create_task(stubborn(i)) for i in range(8)]
    await asyncio.sleep(0.1)
    raise TypeError("main")
try: asyncio.run(main())
except TypeError as e: print(chain(e))
