import asyncio, contextvars
v = contextvars.ContextVar('v', default='-')
async def agen():
    v.set('ag'); yield v.get()
    v.set('ag2'); yield v.get()
async def main():
    loop = asyncio.get_running_loop()
    v.set('main')
    async for x in agen(): print(x, v.get())
    v.set('main')
    async def child():
        print('child', v.get()); v.set('child'); await asyncio.sleep(0); print('child', v.get())
    await asyncio.create_task(child()); print(v.get())
    await child(); print(v.get())
    v.set('A'); t = asyncio.create_task(child()); v.set('B'); await t
    await asyncio.gather(child(), child()); print(v.get())
    print(await asyncio.wait_for(asyncio.sleep(0, v.get()), 1))
    async def setter(): v.set('from wait_for')
    await asyncio.wait_for(setter(), 1); print(v.get())
    v.set('C')
    async with asyncio.timeout(1): v.set('in timeout')
    print(v.get())
    async with asyncio.TaskGroup() as tg: tg.create_task(setter())
    print(v.get())
    f = loop.create_future(); f.add_done_callback(lambda f: (print('cb', v.get()), v.set('cbset'))); v.set('D'); f.set_result(1); await asyncio.sleep(0); print(v.get())
    h = loop.call_soon(lambda: print('soon', v.get())); v.set('E'); await asyncio.sleep(0)
    loop.call_later(1, lambda: print('later', v.get())); v.set('F'); await asyncio.sleep(2)
    tok = v.set('G')
    async def resetter():
        try: v.reset(tok)
        except ValueError as e: print(str(e)[-32:])
    await asyncio.create_task(resetter()); await resetter(); print(v.get())
    ctx = contextvars.copy_context()
    t = asyncio.create_task(setter(), context=ctx); await t; print(ctx[v], v.get(), t.get_context() is ctx)
    async with asyncio.TaskGroup() as tg: tg.create_task(setter(), context=ctx)
    print("skip")
    e = asyncio.Event()
    async def waiter(): await e.wait(); print('waiter', v.get())
    v.set('W'); t = asyncio.create_task(waiter()); await asyncio.sleep(0); v.set('X'); e.set(); await t
    s = await asyncio.shield(asyncio.create_task(setter())); print(v.get())
    @__import__('contextlib').asynccontextmanager
    async def cm():
        tk = v.set('cm')
        try: yield
        finally: v.reset(tk)
    async with cm(): print(v.get())
    print(v.get())
    loop.call_exception_handler({'message': 'ctx', 'task': asyncio.current_task()})
asyncio.run(main())
with asyncio.Runner() as r:
    async def s(x): v.set(x)
    async def g(): return v.get()
    r.run(s('R1')); print(r.run(g()), v.get())
    c = contextvars.copy_context(); r.run(s('R2'), context=c); print(r.run(g()), c[v])
print(asyncio.run(g()))
