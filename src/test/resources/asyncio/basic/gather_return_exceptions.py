import asyncio


async def child(n):
    await asyncio.sleep(n)
    if n % 2:
        raise ValueError(n)
    return n


async def main():
    print(await asyncio.gather(*(child(n) for n in range(5)), return_exceptions=True))


asyncio.run(main())
