import asyncio


async def count(name, n):
    for i in range(n):
        print(name, i)
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(count("a", 2), count("b", 4), count("c", 3))


asyncio.run(main())
