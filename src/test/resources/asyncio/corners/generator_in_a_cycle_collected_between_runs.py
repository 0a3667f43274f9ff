import asyncio, gc
async def leave(status):
    async def agen():
        status['started'] = True
        try:
            for item in ['ZERO', 'ONE', 'TWO', 'THREE']:
                yield item
        finally:
            status['finalized'] = True
    ag = agen()
    ai = ag.__aiter__()
    async def iter_one():
        item = await ai.__anext__()
        if item == 'TWO':
            status['stopped'] = True
            return
        asyncio.create_task(iter_one())
    asyncio.create_task(iter_one())
async def nothing(): pass
loop = asyncio.new_event_loop()
status = {}
gc.disable()
loop.run_until_complete(leave(status))
for i in range(6): loop.run_until_complete(nothing())
print(status)
gc.collect()
print(status)
loop.run_until_complete(nothing())
print(status)
loop.close()
from unittest import mock
import warnings; warnings.simplefilter("ignore")
print(asyncio.iscoroutinefunction(mock.Mock()), asyncio.iscoroutinefunction(mock.AsyncMock()))
def fn1(): yield
print(asyncio.iscoroutinefunction(fn1))
