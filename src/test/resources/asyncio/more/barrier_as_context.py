import asyncio


async def party(n, barrier):
    async with barrier as position:
        print(n, "is", position)
        if position == 0:
            print("only one does this")


async def main():
    await asyncio.gather(*(party(n, b) for n, b in zip(range(3), [asyncio.Barrier(3)] * 3)))


asyncio.run(main())
