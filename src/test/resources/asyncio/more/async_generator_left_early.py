import asyncio


async def numbers():
    try:
        n = 0
        while True:
            yield n
            n += 1
            await asyncio.sleep(1)
    finally:
        await asyncio.sleep(1)
        print("generator cleaned up", asyncio.get_running_loop().time())


async def main():
    async for n in numbers():
        print(n)
        if n == 2:
            break
    print("after the loop", asyncio.get_running_loop().time())
    await asyncio.sleep(3)
    print("main ends")


asyncio.run(main())
