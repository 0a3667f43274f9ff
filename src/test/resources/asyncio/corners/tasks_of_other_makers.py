# A task class of the program that takes part in asyncio through the functions for it.
import asyncio
class MyTask:
    def __init__(self, coro, loop):
        self._coro=coro; self._loop=loop; self._done=False; self.log=[]
        asyncio._register_task(self)
        loop.call_soon(self.step)
    def get_loop(self): return self._loop
    def done(self): return self._done
    def get_name(self): return "mine"
    def __repr__(self): return "<MyTask>"
    def step(self, v=None):
        asyncio._enter_task(self._loop, self)
        try:
            try:
                fut=self._coro.send(None)
            except StopIteration as e:
                self._done=True; print("result", e.value); asyncio._unregister_task(self)
            else:
                if fut is None: self._loop.call_soon(self.step)
                else:
                    fut._asyncio_future_blocking=False
                    fut.add_done_callback(self.step)
        finally:
            asyncio._leave_task(self._loop, self)
async def body():
    loop=asyncio.get_running_loop()
    print(asyncio.current_task(), loop.time())
    await asyncio.sleep(0)
    print(asyncio.current_task(), loop.time())
    await asyncio.sleep(1)
    print(sorted(repr(t)[:7] for t in asyncio.all_tasks()), loop.time())
    ev=asyncio.Event(); loop.call_later(1, ev.set)
    await ev.wait()
    t=asyncio.create_task(asyncio.sleep(1,"inner"))
    print(await t)
    return 42
async def main():
    loop=asyncio.get_running_loop()
    m=MyTask(body(), loop)
    print(asyncio.current_task() is m, m in asyncio.all_tasks())
    while not m.done(): await asyncio.sleep(0.5)
    print(m in asyncio.all_tasks())
asyncio.run(main())
