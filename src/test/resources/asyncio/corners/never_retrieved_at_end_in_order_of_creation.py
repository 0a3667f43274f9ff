import asyncio

kept = []


async def fails(n):
    await asyncio.sleep(1 - n / 10)
    raise ValueError(n)


async def local():
    some = [asyncio.create_task(fails(n)) for n in range(4, 7)]
    await asyncio.sleep(2)
    print(len(some))


async def main():
    for n in range(3):
        kept.insert(0, asyncio.create_task(fails(n)))
    await asyncio.sleep(2)
    await local()
    print("main ends")


asyncio.run(main())
