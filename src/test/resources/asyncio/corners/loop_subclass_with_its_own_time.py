# Loops that have another time, scale delays, wrap callbacks, see each iteration or travel in time.
import asyncio
class Timed(asyncio.SelectorEventLoop):
    def time(self): return super().time() * 10
class Shifted(asyncio.SelectorEventLoop):
    def time(self): return super().time() + 1000
class Counting(asyncio.SelectorEventLoop):
    n = 0
    def _run_once(self):
        self.n += 1
        print('tick', self.n, round(self.time(), 3), len(self._ready), len(self._scheduled))
        super()._run_once()
class Slow(asyncio.SelectorEventLoop):
    def call_later(self, delay, callback, *args, context=None):
        return super().call_later(delay * 2, callback, *args, context=context)
class Wrap(asyncio.SelectorEventLoop):
    def call_soon(self, callback, *args, context=None):
        def wrapped(*a):
            print('before', getattr(callback, '__qualname__', type(callback).__name__))
            r = callback(*a)
            print('after')
            return r
        return super().call_soon(wrapped, *args, context=context)
class Travel(asyncio.SelectorEventLoop):
    def __init__(self):
        super().__init__()
        self._now = 0.0
    def time(self): return self._now
    def _run_once(self):
        if not self._ready and self._scheduled:
            self._now = max(self._now, self._scheduled[0]._when)
        super()._run_once()
async def w(n, d):
    loop = asyncio.get_running_loop()
    await asyncio.sleep(d)
    print('w', n, loop.time())
    return n
async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.gather(w(1, 0.2), w(2, 0.1)))
    try:
        async with asyncio.timeout(0.3) as t:
            print(t.when())
            await asyncio.sleep(1)
    except TimeoutError: print('to', loop.time())
    h = loop.call_later(0.5, print, 'late'); print(h.when())
    await asyncio.sleep(0.6)
    h = loop.call_at(loop.time() + 0.5, print, 'later'); h.cancel()
    e = asyncio.Event()
    loop.call_soon(e.set); await e.wait()
import time
for c in (Timed, Shifted, Counting, Slow, Wrap, Travel):
    print('==', c.__name__, time.monotonic())
    with asyncio.Runner(loop_factory=c) as r:
        r.run(main())
        r.run(w(3, 0.5))
print('== monkey')
async def monkey():
    loop = asyncio.get_running_loop()
    orig = loop.call_soon
    def patched(callback, *args, context=None):
        print('patched', getattr(callback, '__name__', type(callback).__name__))
        return orig(callback, *args, context=context)
    loop.call_soon = patched
    await w(4, 0.1)
    await asyncio.create_task(w(5, 0))
    del loop.call_soon
    await w(6, 0.1)
    ct = loop.create_task
    def create_task(coro, **kw):
        print('creating', coro.__name__, kw)
        return ct(coro, **kw)
    loop.create_task = create_task
    await asyncio.gather(w(7, 0.1), w(8, 0.1))
    async with asyncio.TaskGroup() as tg: tg.create_task(w(9, 0.1))
    async with asyncio.timeout(1): await asyncio.create_task(w(10, 0), name='n')
asyncio.run(monkey())
loop = asyncio.SelectorEventLoop()
print(loop.run_until_complete(w(11, 0.1)))
loop.call_soon(print, 'x'); loop._run_once()
loop.close()
class Forever(asyncio.SelectorEventLoop):
    def run_forever(self):
        print('forever begins')
        try: super().run_forever()
        finally: print('forever ends')
    def run_until_complete(self, f):
        print('complete')
        return super().run_until_complete(f)
print(asyncio.run(w(13, 0.1), loop_factory=Forever))
class Plain(asyncio.SelectorEventLoop): pass
print(asyncio.run(w(14, 0.1), loop_factory=Plain))
class Fut(asyncio.Future): pass
class Make(asyncio.SelectorEventLoop):
    def create_future(self): return Fut(loop=self)
async def m2():
    l = asyncio.Lock()
    async def a():
        async with l: await asyncio.sleep(0.1)
    t = asyncio.create_task(a()); await asyncio.sleep(0)
    print(type(t._fut_waiter).__name__)
    await asyncio.gather(t, a())
    q = asyncio.Queue()
    t = asyncio.create_task(q.get()); await asyncio.sleep(0); print(type(t._fut_waiter).__name__); q.put_nowait(1); print(await t)
asyncio.run(m2(), loop_factory=Make)
