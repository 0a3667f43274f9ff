import asyncio

async def good():
    await asyncio.sleep(2)
    return "fine"

async def bad():
    await asyncio.sleep(1)
    raise RuntimeError("no signal")

async def main():
    results = await asyncio.gather(good(), bad(), return_exceptions=True)
    for result in results:
        print(repr(result))

asyncio.run(main())
