import asyncio

async def add(a, b):
    await asyncio.sleep(0.5)
    return a + b

async def main():
    print("asking")
    total = await add(2, 3)
    print("the answer is", total)

asyncio.run(main())
