import asyncio


async def user(n, semaphore):
    async with semaphore:
        print(n, "in", asyncio.get_running_loop().time())
        await asyncio.sleep(1)
    print(n, "out")


async def main():
    semaphore = asyncio.Semaphore(2)
    await asyncio.gather(*(user(n, semaphore) for n in range(5)))
    print(semaphore.locked())


asyncio.run(main())
