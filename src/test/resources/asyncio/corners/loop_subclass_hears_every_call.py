# A loop whose class overrides what asyncio calls: each call goes through it.
import asyncio
def show(cb):
    return type(cb).__name__, getattr(cb,'__qualname__',None), getattr(cb,'__name__',None), getattr(cb,'__module__',None), type(getattr(cb,'__self__',None)).__name__
class L(asyncio.SelectorEventLoop):
    def call_soon(self, callback, *args, context=None):
        print('call_soon', show(callback), [type(a).__name__ for a in args], context is not None)
        return super().call_soon(callback, *args, context=context)
    def call_at(self, when, callback, *args, context=None):
        print('call_at', when, show(callback), [type(a).__name__ for a in args], context is not None)
        return super().call_at(when, callback, *args, context=context)
    def call_later(self, when, callback, *args, context=None):
        print('call_later', when, show(callback), [type(a).__name__ for a in args], context is not None)
        return super().call_later(when, callback, *args, context=context)
    def call_soon_threadsafe(self, callback, *args, context=None):
        print('call_soon_threadsafe', show(callback), [type(a).__name__ for a in args], context is not None)
        return super().call_soon_threadsafe(callback, *args, context=context)
    def create_task(self, coro, **kw):
        print('create_task', coro.__qualname__, kw if 'context' not in kw else sorted(kw))
        return super().create_task(coro, **kw)
    def create_future(self):
        print('create_future')
        return super().create_future()
    def run_forever(self):
        print('run_forever')
        return super().run_forever()
    def run_until_complete(self, f):
        print('run_until_complete', type(f).__name__)
        return super().run_until_complete(f)
    def close(self):
        print('close')
        return super().close()
    def stop(self):
        print('stop')
        return super().stop()
    def shutdown_asyncgens(self):
        print('shutdown_asyncgens')
        return super().shutdown_asyncgens()
    def shutdown_default_executor(self, timeout=None):
        print('shutdown_default_executor', timeout)
        return super().shutdown_default_executor(timeout)
    def get_debug(self):
        return super().get_debug()
    def call_exception_handler(self, c):
        print('call_exception_handler', c['message'])
        return super().call_exception_handler(c)
    def default_exception_handler(self, c):
        print('default_exception_handler', c['message'])
        return super().default_exception_handler(c)
    def set_debug(self, c):
        print('set_debug', c)
        return super().set_debug(c)
async def w(n, d):
    await asyncio.sleep(d); print('w', n); return n
async def main():
    print('== sleep'); await asyncio.sleep(0.1)
    print('== sleep0'); await asyncio.sleep(0)
    print('== gather'); await asyncio.gather(w(1,0.1), w(2,0.2))
    print('== tg')
    async with asyncio.TaskGroup() as tg: tg.create_task(w(3,0.1), name='x')
    print('== wait_for'); 
    try: await asyncio.wait_for(w(4, 1), 0.5)
    except TimeoutError: print('to')
    print('== wait'); await asyncio.wait([asyncio.create_task(w(5,0.1))], timeout=1)
    print('== as_completed')
    for c in asyncio.as_completed([w(6,0.1)], timeout=3): await c
    print('== shield'); await asyncio.shield(w(7,0.1))
    print('== lock')
    l = asyncio.Lock()
    async def lk():
        async with l: await asyncio.sleep(0.1)
    await asyncio.gather(lk(), lk())
    print('== event'); e = asyncio.Event(); t = asyncio.ensure_future(e.wait()); await asyncio.sleep(0); e.set(); await t
    print('== queue'); q = asyncio.Queue(1); t = asyncio.ensure_future(q.get()); await asyncio.sleep(0); await q.put(1); await t
    print('== cond'); c = asyncio.Condition()
    async def cw():
        async with c: await c.wait()
    t = asyncio.ensure_future(cw()); await asyncio.sleep(0)
    async with c: c.notify_all()
    await t
    print('== sem'); s = asyncio.Semaphore(1)
    await s.acquire(); t = asyncio.ensure_future(s.acquire()); await asyncio.sleep(0); s.release(); await t
    print('== timeout0')
    try:
        async with asyncio.timeout(0): await asyncio.sleep(1)
    except TimeoutError: print('to')
    print('== cb')
    f = asyncio.get_running_loop().create_future(); f.add_done_callback(lambda f: print('done')); f.set_result(1); await f; await asyncio.sleep(0)
    def bad(): raise ValueError('bad')
    asyncio.get_running_loop().call_soon(bad); await asyncio.sleep(0)
    print('== cancel')
    t = asyncio.create_task(w(8, 1)); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError: print('c')
    print('== barrier'); b = asyncio.Barrier(2); await asyncio.gather(b.wait(), b.wait())
    print('== badyield')
    class A:
        def __await__(self): yield 3
    try: await A()
    except RuntimeError as e: print(e)
    t = asyncio.create_task(w(9, 1))
    print('== end')
asyncio.run(main(), loop_factory=L)
asyncio.run(w(1, 0.1), loop_factory=L, debug=True)
