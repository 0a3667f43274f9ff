# Where debug mode says that futures and timers of the library were made.
import asyncio
async def w(): return 1
loop = asyncio.new_event_loop(); loop.set_debug(True)
def mine(x): return [(f.lineno, f.line) for f in x._source_traceback if f.filename.endswith('.py') and 'oracle' not in f.filename]
async def main():
    print(asyncio.Future()); print(loop.create_future())
    print(loop.call_soon(print, 'a')); print(loop.call_at(5, print)); print(loop.call_later(1, print, 1, 'x'))
    print(loop.call_soon_threadsafe(print, 'b'))
    print(asyncio.gather(w()))
    print(asyncio.shield(w()))
    f = asyncio.get_running_loop().create_future(); f.set_result(1); print(f)
    l = asyncio.Lock(); await l.acquire()
    t = asyncio.ensure_future(l.acquire()); await asyncio.sleep(0); print(t._fut_waiter); l.release(); await t
    t = asyncio.Task(w(), name='T'); print(t); await t
    t = asyncio.ensure_future(asyncio.sleep(1)); await asyncio.sleep(0); print(t._fut_waiter); t.cancel()
loop.run_until_complete(main())
