# A loop that hears of the jobs that are given to threads.
import asyncio
class L(asyncio.SelectorEventLoop):
    def run_in_executor(self, ex, fn, *a):
        print('rie', ex, type(fn).__name__, len(a)); return super().run_in_executor(ex, fn, *a)
    def call_soon_threadsafe(self, cb, *a, context=None):
        print('threadsafe', getattr(cb, '__qualname__', cb), len(a)); return super().call_soon_threadsafe(cb, *a, context=context)
    def is_closed(self): return super().is_closed()
def work(x): return x + 1
async def co(): return 'c'
async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.to_thread(work, 1))
    print(await loop.run_in_executor(None, work, 2))
asyncio.run(main(), loop_factory=L)
