import asyncio


async def child(n):
    await asyncio.sleep(3 - n)
    print("child", n)
    return n * 10


async def main():
    print(await asyncio.gather(child(0), child(1), child(2)))


asyncio.run(main())
