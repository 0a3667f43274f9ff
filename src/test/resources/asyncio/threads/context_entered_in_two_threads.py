# oracle: threads
import asyncio, contextvars, threading, time
v = contextvars.ContextVar('v', default='d')
ctx = contextvars.copy_context()
def inner():
    v.set('one'); time.sleep(2); print('inner', v.get())
def other():
    time.sleep(1)
    try: ctx.run(print, 'never')
    except RuntimeError as e: print(type(e), str(e)[:30], str(e)[-18:])
t1 = threading.Thread(target=ctx.run, args=(inner,)); t2 = threading.Thread(target=other)
t1.start(); t2.start(); t1.join(); t2.join()
print(ctx[v], v.get())
ctx.run(print, 'free again')
async def main():
    v.set('main')
    def job():
        r = v.get(); v.set('job'); return r
    print(await asyncio.to_thread(job), v.get())
    print(await asyncio.get_running_loop().run_in_executor(None, job), v.get())
    c = contextvars.copy_context()
    f = asyncio.get_running_loop().run_in_executor(None, c.run, lambda: (time.sleep(1), v.set('x')))
    await asyncio.sleep(0.5)
    try: c.run(print)
    except RuntimeError as e: print(str(e)[-18:])
    try: asyncio.create_task(asyncio.sleep(0), context=c)
    except RuntimeError as e: print(e)
    await f
    print(c[v])
asyncio.run(main())
