import asyncio


async def child():
    await asyncio.sleep(1)
    return "in time"


async def main():
    print(await asyncio.wait_for(child(), 2))
    print(await asyncio.wait_for(child(), None))
    print(asyncio.get_running_loop().time())


asyncio.run(main())
