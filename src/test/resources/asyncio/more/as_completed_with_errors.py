import asyncio


async def child(n):
    await asyncio.sleep(n)
    if n == 2:
        raise ValueError(n)
    return n


async def main():
    for next_one in asyncio.as_completed([child(3), child(2), child(1)]):
        try:
            print(await next_one)
        except ValueError as error:
            print("failed", error)


asyncio.run(main())
