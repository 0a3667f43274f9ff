import asyncio


async def user(name, semaphore, seconds):
    async with semaphore:
        print(name, "in", asyncio.get_running_loop().time())
        await asyncio.sleep(seconds)


async def main():
    semaphore = asyncio.Semaphore(2)
    tasks = [asyncio.create_task(user(n, semaphore, s)) for n, s in zip("abcde", (3, 1, 1, 2, 1))]
    await asyncio.sleep(0)
    print(semaphore.locked())
    tasks[2].cancel()
    await asyncio.wait(tasks)
    print(semaphore.locked())


asyncio.run(main())
