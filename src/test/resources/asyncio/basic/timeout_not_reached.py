import asyncio


async def main():
    async with asyncio.timeout(5) as scope:
        await asyncio.sleep(1)
    print(scope.expired(), scope)
    async with asyncio.timeout(None) as scope:
        print(scope.when())
    await asyncio.sleep(10)
    print("no timer left")


asyncio.run(main())
