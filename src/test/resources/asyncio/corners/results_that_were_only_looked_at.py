"""What only the result of an `await` kept ends as soon as an operation is done with it."""

import asyncio


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("numbers end")


async def fails():
    source = numbers()
    async for number in source:
        raise ValueError(number)


async def gathered():
    return await asyncio.gather(fails(), return_exceptions=True)


async def turns():
    for turn in range(3):
        await asyncio.sleep(0)
        print("turn", turn)


async def main():
    print(await gathered() == [])
    await turns()
    if await gathered() != []:
        await turns()
    print(len(await gathered() + [0]))
    await turns()
    print((await gathered())[0])
    await turns()
    print(0 < len([1]) == await asyncio.sleep(0, 1), callable((await gathered()).count))
    await turns()


asyncio.run(main())
