import asyncio


async def child(n):
    await asyncio.sleep(n)
    return n


async def main():
    for coroutine in asyncio.as_completed([child(3), child(1), child(2)]):
        print(await coroutine, asyncio.get_running_loop().time())


asyncio.run(main())
