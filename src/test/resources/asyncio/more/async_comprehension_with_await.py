import asyncio


async def double(n):
    await asyncio.sleep(1)
    return n * 2


async def main():
    print([await double(n) for n in range(3)], asyncio.get_running_loop().time())
    print({n: await double(n) for n in (1, 2)}, [x for x in [await double(5)]])
    print(await asyncio.gather(*[double(n) for n in range(3)]), asyncio.get_running_loop().time())


asyncio.run(main())
