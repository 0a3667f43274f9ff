import asyncio
def show(label, *fs):
    for f in fs: print(label, sorted(t.get_name() for t in f._asyncio_awaited_by or ()))
async def w(n):
    await asyncio.sleep(n)
async def main():
    a, b = asyncio.create_task(w(1), name="a"), asyncio.create_task(w(2), name="b")
    await asyncio.wait([a, b], return_when="FIRST_COMPLETED")
    show("after wait", a, b)
    await asyncio.sleep(0); show("tick later", a, b)
    await b; show("b done", b); await asyncio.sleep(0); show("b done later", b)
    a, b = asyncio.create_task(w(1), name="a"), asyncio.create_task(w(1), name="b")
    await asyncio.wait([a, b], return_when="FIRST_COMPLETED"); show("both", a, b)
    a, b = asyncio.create_task(w(1), name="a"), asyncio.create_task(w(2), name="b")
    await asyncio.wait([a, b], timeout=0.5); show("timed out", a, b)
    await a; show("a", a, b)
    a, b = asyncio.create_task(w(1), name="a"), asyncio.create_task(w(2), name="b")
    g1 = asyncio.gather(a, b); show("gathered", a, b, g1)
    await a; show("a done", a, b); await asyncio.sleep(0); show("later", a, b)
    g1.cancel(); show("cancelled", a, b)
    try: await g1
    except asyncio.CancelledError: pass
    show("over", a, b, g1)
    a = asyncio.create_task(w(1), name="a"); s = asyncio.shield(a); show("shield", a, s); s.cancel(); show("cancelled", a, s); await asyncio.sleep(0.5); show("later", a, s); await a; show("done", a)
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(w(1), name="a"); show("group", a); await a; show("done", a); await asyncio.sleep(0); show("done", a)
    async def waiter(f): await f
    f = asyncio.get_running_loop().create_future(); ts = [asyncio.create_task(waiter(f), name=f"w{i}") for i in range(4)]; await asyncio.sleep(0); show("many", f); show("c", f); f.set_result(1); show("set", f); await asyncio.sleep(0); show("set2", f)
    it = asyncio.as_completed([a := asyncio.create_task(w(1), name="a"), b := asyncio.create_task(w(2), name="b")]); show("asc", a, b)
    async for x in it: show("asc", a, b); break
    async def t(): 
        async with asyncio.timeout(5): await w(1)
    x = asyncio.create_task(asyncio.wait_for(a := asyncio.create_task(w(1), name="a"), 3), name="x"); await asyncio.sleep(0); show("wait_for", a)
    async def first(): await asyncio.wait([a], timeout=0.1)
    async def second(): await asyncio.gather(a, w(3))
    a = asyncio.create_task(w(5), name="a"); x = asyncio.create_task(first(), name="first"); y = asyncio.create_task(second(), name="second"); await asyncio.sleep(0.05); show("two", a); await x; show("two", a); del x; show("two", a)
    await y; show("y", a)
asyncio.run(main())
