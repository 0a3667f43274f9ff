# An AbstractEventLoop that is the program's from end to end.
import asyncio, heapq
class Loop(asyncio.AbstractEventLoop):
    def __init__(self):
        self._ready=[]; self._timers=[]; self._t=0; self._stop=False; self._n=0
    def time(self): return self._t
    def get_debug(self): return False
    def call_soon(self, cb, *args, context=None):
        h = asyncio.Handle(cb, args, self, context); self._ready.append(h); return h
    def call_later(self, d, cb, *args, context=None): return self.call_at(self._t + d, cb, *args, context=context)
    def call_at(self, w, cb, *args, context=None):
        h = asyncio.TimerHandle(w, cb, args, self, context); self._n += 1
        heapq.heappush(self._timers, (w, self._n, h)); h._scheduled = True; return h
    def _timer_handle_cancelled(self, h): pass
    def create_future(self): return asyncio.Future(loop=self)
    def create_task(self, coro, **kw): return asyncio.Task(coro, loop=self, **kw)
    def is_running(self): return True
    def is_closed(self): return False
    def call_exception_handler(self, c): print('EXC', c['message'])
    def run_until_complete(self, f):
        asyncio._set_running_loop(self)
        f = asyncio.ensure_future(f, loop=self)
        try:
            n = 0
            while not f.done():
                n += 1
                r, self._ready = self._ready, []
                print('tick', n, self._t, len(r))
                for h in r:
                    if not h._cancelled: h._run()
                if not self._ready and self._timers and not f.done():
                    w, _, h = heapq.heappop(self._timers)
                    self._t = w
                    if not h.cancelled(): self._ready.append(h)
            return f.result()
        finally: asyncio._set_running_loop(None)
    def close(self): print('closed')
async def w(n, d):
    await asyncio.sleep(d); print('w', n, asyncio.get_running_loop().time()); return n
async def main():
    print(await asyncio.gather(w(1, 2), w(2, 1)))
    try: await asyncio.wait_for(w(3, 5), 1)
    except TimeoutError: print('to')
    q = asyncio.Queue()
    async with asyncio.TaskGroup() as tg:
        tg.create_task(q.get()); tg.create_task(q.put(1))
    return 5
l = Loop()
print(l.run_until_complete(main()))
l.close()
