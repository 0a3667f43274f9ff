import asyncio
class Duck:
    _asyncio_future_blocking = False
    def __init__(self, f): self.f = f
    def __iter__(self): return self
    def __await__(self): return self.f.__await__()
    def add_done_callback(self, cb, context=None): self.f.add_done_callback(cb)
    def cancel(self): return self.f.cancel()
    def done(self): return self.f.done()
    def cancelled(self): return self.f.cancelled()
    def exception(self): return self.f.exception()
    def result(self): return self.f.result()
    def get_loop(self): return self.f.get_loop()
    def remove_done_callback(self, cb): return self.f.remove_done_callback(cb)
class No: pass
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    d = Duck(f)
    print(asyncio.isfuture(d), asyncio.isfuture(Duck), asyncio.isfuture(No()), asyncio.isfuture(f), asyncio.isfuture(None))
    print(asyncio.ensure_future(d) is d)
    print(asyncio.wrap_future(d) is d, asyncio.wrap_future(f) is f)
    loop.call_later(1, f.set_result, 7)
    print(await d)
    f = loop.create_future(); d = Duck(f)
    loop.call_later(1, f.set_result, 8)
    print(await asyncio.gather(d, asyncio.sleep(0, 2)))
    f = loop.create_future(); d = Duck(f)
    loop.call_later(1, f.set_result, 8)
    print(await asyncio.wait_for(d, 2))
    print(await asyncio.shield(d))
    print(len((await asyncio.wait([d]))[0]))
asyncio.run(main())
f = asyncio.Future
try:
    asyncio.wrap_future(3)
except BaseException as e: print(type(e), e)
