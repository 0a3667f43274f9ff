# Coroutines whose wait_for never begins.
import asyncio, warnings
async def w(): await asyncio.sleep(1)
async def main():
    t = asyncio.create_task(asyncio.wait_for(w(), 1))
    t.cancel()
    try: await t
    except asyncio.CancelledError: print('c')
    del t
    print('--')
    t = asyncio.ensure_future(asyncio.wait_for(w(), None)); t.cancel()
    try: await t
    except asyncio.CancelledError: print('c2')
    t = asyncio.create_task(asyncio.gather(w()) if False else asyncio.sleep(1)); t.cancel()
    await asyncio.wait([t])
    print('end')
asyncio.run(main())
