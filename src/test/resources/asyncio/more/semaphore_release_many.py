import asyncio


async def user(n, semaphore):
    await semaphore.acquire()
    print(n, "acquired")


async def main():
    semaphore = asyncio.Semaphore(0)
    tasks = [asyncio.create_task(user(n, semaphore)) for n in range(4)]
    await asyncio.sleep(1)
    for _ in range(3):
        semaphore.release()
    print("released")
    await asyncio.sleep(0)
    print([t.done() for t in tasks])
    semaphore.release()
    await asyncio.gather(*tasks)


asyncio.run(main())
