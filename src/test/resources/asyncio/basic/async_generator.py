import asyncio


async def numbers(n):
    try:
        for i in range(n):
            await asyncio.sleep(1)
            yield i
    finally:
        print("generator ends")


async def main():
    async for i in numbers(3):
        print(i, asyncio.get_running_loop().time())
    print([i * i async for i in numbers(3) if i])


asyncio.run(main())
