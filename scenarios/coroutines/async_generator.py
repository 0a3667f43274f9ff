import asyncio

async def countdown(n):
    while n > 0:
        await asyncio.sleep(1)
        yield n
        n -= 1

async def main():
    async for n in countdown(3):
        print(n)
    print("lift-off")

asyncio.run(main())
