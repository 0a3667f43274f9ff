import asyncio


async def main():
    await asyncio.sleep(10**9)
    print(asyncio.get_running_loop().time())
    await asyncio.sleep(1e-9)
    print(asyncio.get_running_loop().time())


asyncio.run(main())
