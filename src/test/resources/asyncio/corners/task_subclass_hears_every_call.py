# Tasks and futures whose classes override what asyncio calls on them.
import asyncio
def show(cb):
    return type(cb).__name__, getattr(cb,'__qualname__',None)
class F:
    def add_done_callback(self, fn, *, context=None):
        print(' ', self.name(), 'add_done_callback', show(fn), context is not None)
        return super().add_done_callback(fn, context=context)
    def remove_done_callback(self, fn):
        print(' ', self.name(), 'remove_done_callback', show(fn))
        return super().remove_done_callback(fn)
    def done(self):
        print(' ', self.name(), 'done')
        return super().done()
    def cancelled(self):
        print(' ', self.name(), 'cancelled')
        return super().cancelled()
    def result(self):
        print(' ', self.name(), 'result')
        return super().result()
    def exception(self):
        print(' ', self.name(), 'exception')
        return super().exception()
    def cancel(self, msg=None):
        print(' ', self.name(), 'cancel', msg)
        return super().cancel(msg)
    def set_result(self, r):
        print(' ', self.name(), 'set_result', r)
        return super().set_result(r)
    def set_exception(self, r):
        print(' ', self.name(), 'set_exception', r)
        return super().set_exception(r)
    def __await__(self):
        print(' ', self.name(), '__await__')
        return super().__await__()
    __iter__ = __await__
class T(F, asyncio.Task):
    def name(self): return super().get_name()
    def set_name(self, n):
        print('  set_name'); return super().set_name(n)
    def cancelling(self):
        print('  ', self.name(), 'cancelling'); return super().cancelling()
    def uncancel(self):
        print('  ', self.name(), 'uncancel'); return super().uncancel()
    def get_coro(self):
        print('  get_coro'); return super().get_coro()
class U(F, asyncio.Future):
    nm = 'f'
    def name(self): return self.nm
async def w(n, d):
    await asyncio.sleep(d); print('w', n); return n
async def bad():
    await asyncio.sleep(0.1); 1/0
def fac(loop, coro, **kw): return T(coro, loop=loop, **kw)
async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(fac)
    print('== task'); t = asyncio.create_task(w(1, 0.1), name='A'); await t
    print('== done task'); await t
    print('== future'); f = U(); loop.call_soon(f.set_result, 3); await f
    print('== done future'); await f
    print('== gather'); await asyncio.gather(asyncio.create_task(w(2,0.1), name='B'), asyncio.create_task(w(3,0.2), name='C'))
    print('== gather fails');
    try: await asyncio.gather(asyncio.create_task(bad(), name='D'), asyncio.create_task(w(3,0.2), name='E'))
    except ZeroDivisionError: pass
    await asyncio.sleep(0.2)
    print('== gather cancelled')
    g = asyncio.gather(asyncio.create_task(w(2,0.1), name='F')); await asyncio.sleep(0); g.cancel()
    try: await g
    except asyncio.CancelledError: print('c')
    print('== tg')
    async with asyncio.TaskGroup() as tg: tg.create_task(w(3,0.1), name='G')
    print('== tg fails')
    try:
        async with asyncio.TaskGroup() as tg: tg.create_task(w(3,0.3), name='H'); tg.create_task(bad(), name='I')
    except* ZeroDivisionError: print('eg')
    print('== wait_for'); 
    try: await asyncio.wait_for(asyncio.create_task(w(4, 1), name='J'), 0.5)
    except TimeoutError: print('to')
    print('== wait'); d, p = await asyncio.wait([asyncio.create_task(w(5,0.1), name='K')], timeout=1)
    print('== wait2'); d, p = await asyncio.wait([asyncio.create_task(w(5,0.1), name='K1'), asyncio.create_task(w(5,0.3), name='K2')], timeout=0.2)
    print('== wait3'); d, p = await asyncio.wait(p, return_when='FIRST_EXCEPTION')
    print('== as_completed')
    for c in asyncio.as_completed([asyncio.create_task(w(6,0.1), name='L')], timeout=3): await c
    print('== shield'); await asyncio.shield(asyncio.create_task(w(7,0.1), name='M'))
    print('== shield cancelled'); s = asyncio.shield(t := asyncio.create_task(w(7,0.1), name='N')); await asyncio.sleep(0); s.cancel()
    await t
    print('== timeout')
    async def tt():
        try:
            async with asyncio.timeout(0.1): await asyncio.sleep(1)
        except TimeoutError: print('to')
    await asyncio.create_task(tt(), name='O')
    print('== cancel')
    t = asyncio.create_task(w(8, 1), name='P'); await asyncio.sleep(0); t.cancel('m')
    try: await t
    except asyncio.CancelledError: print('c')
    print('== cancel chain')
    async def outer(): await asyncio.create_task(w(8, 1), name='R')
    t = asyncio.create_task(outer(), name='Q'); await asyncio.sleep(0.01); t.cancel('m')
    try: await t
    except asyncio.CancelledError: print('c')
    print('== future cancel')
    f = U()
    async def fw(): await f
    t = asyncio.create_task(fw(), name='S'); await asyncio.sleep(0.01); t.cancel('m')
    try: await t
    except asyncio.CancelledError: print('c')
    print('== ensure'); asyncio.ensure_future(t); asyncio.isfuture(t); asyncio.all_tasks(); 
    t = asyncio.create_task(w(9, 1), name='Z'); await asyncio.sleep(0)
    print('== end')
asyncio.run(main())
print('== ruc')
with asyncio.Runner() as r:
    r.get_loop().set_task_factory(fac)
    print(r.run(w(10, 0.1)))
