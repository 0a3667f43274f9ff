import asyncio


class Yield:
    def __await__(self):
        yield


async def child(name):
    for n in range(2):
        print(name, n)
        await Yield()


async def main():
    await asyncio.gather(child("a"), child("b"))


asyncio.run(main())
