import asyncio
from asyncio.staggered import staggered_race
async def a(n, d, fail=False):
    print('start', n)
    try:
        await asyncio.sleep(d)
    except asyncio.CancelledError: print('cancelled', n); raise
    if fail: raise ValueError(n)
    print('end', n); return n
async def main():
    import functools as f
    print(await staggered_race([f.partial(a, 1, 1, True), f.partial(a, 2, 0.1, True)], 0.3))
    print(await staggered_race([f.partial(a, 1, 0.2, True), f.partial(a, 2, 0.1)], None))
    print(await staggered_race([], None))
    t = asyncio.create_task(staggered_race([f.partial(a, 1, 1)], 0.1))
    await asyncio.sleep(0.5); t.cancel()
    try: await t
    except asyncio.CancelledError: print('c')
asyncio.run(main())
