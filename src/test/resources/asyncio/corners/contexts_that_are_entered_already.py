import asyncio, contextvars
v = contextvars.ContextVar('v')
c = contextvars.copy_context()
def tr(f, *a, **k):
    try: return f(*a, **k)
    except BaseException as e: return f'{type(e).__name__}: {str(e)[:20]}...{str(e)[-18:]}'
async def job(n):
    v.set(n); await asyncio.sleep(1); return v.get()
def in_c():
    print(tr(c.run, print, 'no'), c.copy().run(lambda: 'copy fine'))
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda l, x: print('EH', x['message'][:24], str(x['exception'])[-18:]))
    loop.call_soon(print, 'callback in c', context=c)
    loop.call_soon(print, 'callback in copy', context=c.copy())

    loop.call_later(2, loop.stop)
    loop.run_forever()

    loop.close()
c.run(in_c)
async def main():
    cx = contextvars.copy_context()
    t1 = asyncio.create_task(job(5), context=cx); t2 = asyncio.create_task(job(6), context=cx)
    print(await t1, await t2, cx[v])
    async def inside():
        print(tr(cx.run, print, 'x'))
        print(tr(asyncio.get_running_loop().call_exception_handler, {'message': 'm', 'task': asyncio.current_task()}))
        cx2 = cx.copy()
        print(cx2.run(v.get))
        fut = asyncio.get_running_loop().create_future()
        fut.add_done_callback(lambda f: print('cb', v.get(), tr(cx.run, print, 'y')), context=cx)
        fut.set_result(1)
        await asyncio.sleep(0)
    await asyncio.create_task(inside(), context=cx)
    print(cx.run(v.get))
    def gen():
        yield v.get()
        v.set('gen'); yield v.get()
    g = gen(); print(cx.run(next, g), cx.run(next, g), cx[v], v.get('unset'))
    def raising(): raise KeyError('k')
    print(tr(cx.run, raising), tr(cx.run, print, 'free after error'))
    ctx_list = list(cx.items()); print(len(ctx_list), cx == cx.copy())
asyncio.run(main())
