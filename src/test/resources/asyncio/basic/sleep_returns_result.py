import asyncio


async def main():
    print(await asyncio.sleep(1, "slept"))
    print(await asyncio.sleep(0, "yielded"))
    print(await asyncio.sleep(-5, "negative"))
    print(asyncio.get_running_loop().time())


asyncio.run(main())
