import asyncio
async def gen():
    try:
        yield 1
        await asyncio.sleep(10)
        yield 2
    finally:
        print("fin")
async def f():
    async for x in gen():
        print(x)
async def keeps():
    g = gen()
    async for x in g:
        print(x)
async def fails():
    g = gen()
    try:
        async for x in g:
            print(x)
    except asyncio.CancelledError:
        raise ValueError(3)
async def main():
    ts = [asyncio.create_task(c()) for c in (f, keeps, fails)]
    await asyncio.sleep(1)
    print("x")
asyncio.run(main())
