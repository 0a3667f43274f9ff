import asyncio


async def greedy(lock):
    for n in range(3):
        async with lock:
            print("greedy", n)


async def modest(lock):
    async with lock:
        print("modest")


async def main():
    lock = asyncio.Lock()
    async with lock:
        tasks = [asyncio.create_task(greedy(lock)), asyncio.create_task(modest(lock))]
        await asyncio.sleep(1)
    await asyncio.gather(*tasks)


asyncio.run(main())
