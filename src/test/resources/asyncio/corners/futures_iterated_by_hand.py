# Futures as plain iterators, and awaits of a future that was iterated.
import asyncio
async def w(): return 5
async def bad(): raise ValueError('x')
async def main():
    g = asyncio.gather(w(), w())
    try:
        for x in g: print(type(x).__name__)
    except RuntimeError as e: print(e)
    try: await g
    except RuntimeError as e: print(e)
    await asyncio.sleep(0)
    print(g.done(), g._asyncio_future_blocking)
    try:
        for x in g: print('never', x)
    except RuntimeError as e: print(e)
    g2 = asyncio.gather(w()); await g2
    for x in g2: print('never')
    try: next(iter(g2))
    except StopIteration as e: print('stop', e.value)
    g3 = asyncio.gather(bad(), return_exceptions=False)
    try:
        for x in g3: print(type(x).__name__)
    except RuntimeError as e: print(e)
    await asyncio.sleep(0.1); print(g3.done())
    f = asyncio.get_running_loop().create_future()
    it = iter(f)
    print(next(it) is f, f._asyncio_future_blocking)
    try: next(it)
    except RuntimeError as e: print(e)
    f.set_result(3)
    try: next(it)
    except StopIteration as e: print(e.value)
    print(await f)
    try: next(it)
    except StopIteration as e: print(e.value)
    f = asyncio.get_running_loop().create_future(); f.set_exception(KeyError(1))
    try: next(iter(f))
    except KeyError as e: print(repr(e))
    try: list(f)
    except KeyError as e: print(repr(e))
    f = asyncio.get_running_loop().create_future(); f.set_result((1, 2))
    try: next(iter(f))
    except StopIteration as e: print(e.value, e.args)
    def gen(): return (yield from f)
    try: next(gen())
    except StopIteration as e: print(e.value)
asyncio.run(main())
