# What is said of objects that are awaited while they run or while others await them, and of handlers that cannot be called.
import asyncio, sys
async def b(): await A
async def a(): await B
async def w(): await W
A=a(); B=b(); W=w()
for c in (A,W):
    try: c.send(None)
    except Exception as e: print(type(e).__name__, e)
class S:
    def __await__(self): return self.x.__await__()
async def main():
    async def two(): await asyncio.sleep(1); return 2
    c=two()
    async def first(): return await c
    t=asyncio.create_task(first()); await asyncio.sleep(0)
    for f in (lambda: c,):
        try: print(await f(), aiter)
        except Exception as e: print(type(e).__name__, e)
    print(await t)
    try: await c
    except RuntimeError as e: print(e)
    s=S()
    async def own(): return await s
    s.x=own()
    try: await s.x
    except Exception as e: print(type(e).__name__, e)
    async def task_self(): await asyncio.current_task()
    try: await asyncio.create_task(task_self())
    except Exception as e: print(type(e).__name__, str(e)[:30])
    async def ag():
        yield 1
        async for x in G: yield x
    G=ag()
    try:
        async for x in G: print(x)
    except Exception as e: print(type(e).__name__, e)
    def gen(): yield from GG
    GG=gen()
    try: next(GG)
    except Exception as e: print(type(e).__name__, e)
def h(loop): pass
async def m2():
    asyncio.get_running_loop().set_exception_handler(h)
    asyncio.get_running_loop().call_soon(lambda: {}["k"]); await asyncio.sleep(0)
asyncio.run(main())
asyncio.run(m2())


class NoIterator:
    async def __aiter__(self):
        return self


try:
    aiter(NoIterator())
except TypeError as error:
    print(error)
