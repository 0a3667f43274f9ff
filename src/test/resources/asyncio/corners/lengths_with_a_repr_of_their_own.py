# Nobody asks a length of time how it looks.
import asyncio


class Length(float):
    def __repr__(self):
        print("repr asked")
        return "a moment"


class Whole(int):
    def __repr__(self):
        print("repr asked")
        return "some"


async def main():
    await asyncio.sleep(Length(0.25))
    await asyncio.sleep(0.25)
    await asyncio.sleep(Whole(1))
    async with asyncio.timeout(Length(0.5)):
        await asyncio.sleep(0.1)
    async with asyncio.timeout(Whole(2)):
        await asyncio.sleep(0.1)
    print(await asyncio.wait_for(asyncio.sleep(0.1, "done"), Length(0.75)))
    print(await asyncio.wait_for(asyncio.sleep(0.1, "done"), Whole(3)))


asyncio.run(main())
