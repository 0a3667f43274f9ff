import asyncio
class MyFuture:
    _asyncio_future_blocking = False
    def __init__(self, loop): self._loop = loop; self._cbs = []; self._r = None; self._done = False
    def get_loop(self): return self._loop
    def add_done_callback(self, cb, *, context=None):
        print("callback added", context is not None)
        self._cbs.append((cb, context))
    def cancel(self, msg=None):
        print("cancel", msg); return False
    def result(self): return self._r
    def done(self): return self._done
    def set_result(self, r):
        self._r = r; self._done = True
        for cb, c in self._cbs: self._loop.call_soon(cb, self, context=c)
    def __await__(self):
        if not self._done:
            self._asyncio_future_blocking = True
            yield self
        return self.result()
async def waiter(f, n):
    print(n, "waits")
    r = await f
    print(n, "got", r)
async def main():
    loop = asyncio.get_running_loop()
    f = MyFuture(loop)
    t = asyncio.create_task(waiter(f, 1))
    loop.call_later(1, f.set_result, 42)
    await t
    f = MyFuture(loop)
    t = asyncio.create_task(waiter(f, 2))
    await asyncio.sleep(0)
    print(t.cancel("no"))
    loop.call_later(1, f.set_result, 43)
    try: await t
    except asyncio.CancelledError as e: print("cancelled", e.args)
    class Bad(MyFuture):
        def __await__(self): yield self
    try: await Bad(loop)
    except RuntimeError as e: print(str(e)[:40])
    class Other(MyFuture):
        pass
    try: await Other(asyncio.new_event_loop())
    except RuntimeError as e: print("attached to a different loop" in str(e))
    class No:
        def __await__(self): yield self
    try: await No()
    except RuntimeError as e: print(str(e)[:30])
asyncio.run(main())
