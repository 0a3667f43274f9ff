import asyncio, collections
import re
def show(*xs): print(re.sub('0x[0-9a-f]+', '0x0', ' '.join(map(str, xs))))
async def main():
    loop = asyncio.get_running_loop()
    l = asyncio.Lock(); show(l._locked, l._waiters, l._loop)
    s = asyncio.Semaphore(2); show(s._value, s._waiters, s._loop)
    b = asyncio.BoundedSemaphore(3); show(b._value, b._bound_value)
    e = asyncio.Event(); show(e._value, e._waiters, e._loop)
    c = asyncio.Condition(); show(c._lock, c._waiters)
    q = asyncio.Queue(2); show(q._maxsize, q._getters, q._putters, q._finished.is_set(), q._unfinished_tasks, q._is_shutdown, q._loop, q._queue)
    async def lw():
        async with l: await asyncio.sleep(1)
    async def sw():
        async with s: await asyncio.sleep(1)
    async def qw(): await q.get()
    ts = [asyncio.create_task(c()) for c in (lw, lw, lw, sw, sw, sw, sw, qw, qw, e.wait)]
    await asyncio.sleep(0.5)
    show(l._locked, len(l._waiters), type(l._waiters).__name__, l._loop is loop, s._value, len(s._waiters), len(q._getters), len(e._waiters), type(q._getters[0]).__name__, l._waiters[0])
    s._value = 2; show(s)
    s.release(); await asyncio.sleep(0); show(s)
    q.put_nowait(1); q.put_nowait(2); show(q._unfinished_tasks, q._finished.is_set(), len(q._getters))
    await asyncio.sleep(0)
    q._maxsize = 1; q.put_nowait(3); show(q.full(), q.maxsize, q)
    e.set(); show(e._value)
    await asyncio.wait(ts)
    bar = asyncio.Barrier(2); show(bar._parties, bar._count, bar._state, bar._cond)
    t = asyncio.create_task(bar.wait()); await asyncio.sleep(0); await asyncio.sleep(0); show(bar._count, bar._state, bar._state.value, len(bar._cond._waiters))
    await bar.wait(); show(bar._count, bar._state)
    await t; await bar.abort(); show(bar._state, bar._state.name)
    async with asyncio.timeout(5) as tm:
        show(tm._state, tm._state.value, tm._when, tm._task is asyncio.current_task())
    show(tm._state)
    async with asyncio.TaskGroup() as tg:
        x = tg.create_task(asyncio.sleep(1)); show(len(tg._tasks), x in tg._tasks, tg._errors, tg._parent_task is asyncio.current_task(), tg._entered, tg._exiting, tg._aborting, tg._loop is loop)
    show(tg, len(tg._tasks), tg._errors)
    async with asyncio.TaskGroup() as tg:
        x = tg.create_task(asyncio.sleep(10)); await asyncio.sleep(0); tg._abort()
    show(x.cancelled(), loop.time())
    h = loop.call_soon(print, 1, 2); show(h._callback, h._args, h._cancelled, h._loop is loop, h._context is not None); h.cancel(); show(h._args, h._callback, h._cancelled)
    h = loop.call_later(1, print, "ran"); show(h._args, h._when, h._scheduled); h.cancel(); show(h._scheduled)
    show(loop._closed, loop._stopping, loop._debug, loop._thread_id is not None, loop._task_factory, loop._exception_handler, loop._default_executor, loop._check_closed(), len(loop._ready), len(loop._scheduled))
with asyncio.Runner() as r:
    show(r._state, r._state.value); r.run(main()); show(r._loop is r.get_loop(), r._debug)
show(r._state, r._loop)
class MyQ(asyncio.Queue):
    def __init__(self): super().__init__(); self._getters = 5; self._state = 1; self._loop = 7
q = MyQ(); print(q._getters, q._state, q._loop)
class MyS(asyncio.Semaphore):
    def __init__(self, n): super().__init__(n); self._bound = n; self._tasks = set()
    @property
    def free(self): return self._value
s = MyS(3); print(s.free, s._bound)
class L(asyncio.Lock):
    def __init__(self): super().__init__(); self._waiters = []; self._count = 1
    def __repr__(self): return "L"
print(L()._waiters)
