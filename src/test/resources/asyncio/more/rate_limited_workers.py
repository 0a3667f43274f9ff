import asyncio


async def fetch(n, semaphore, log):
    async with semaphore:
        log.append((n, asyncio.get_running_loop().time()))
        await asyncio.sleep(0.5 + n % 3 * 0.25)
        return n * n


async def main():
    semaphore, log = asyncio.Semaphore(3), []
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(fetch(n, semaphore, log)) for n in range(8)]
    print([t.result() for t in tasks])
    for entry in log:
        print(*entry)


asyncio.run(main())
