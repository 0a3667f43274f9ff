# A loop that overrides call_soon: asynchronous generators end in time, and a barrier gives its places.
import asyncio
class L(asyncio.SelectorEventLoop):
    def call_soon(self, cb, *a, context=None):
        print('soon', getattr(cb, '__name__', type(cb).__name__))
        return super().call_soon(cb, *a, context=context)
async def numbers(n):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(0.1)
    finally:
        print('generator ends', asyncio.current_task().get_name())
async def main():
    async for i in numbers(2):
        print('item', i)
        if i == 1:
            break
    await asyncio.sleep(0.1)
    barrier = asyncio.Barrier(2)
    print(await asyncio.gather(barrier.wait(), barrier.wait()))
    print('end')
asyncio.run(main(), loop_factory=L)
