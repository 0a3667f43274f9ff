import asyncio


def tail(thing):
    return repr(thing).partition("[")[2]


async def holder(lock):
    async with lock:
        await asyncio.sleep(1)


async def main():
    lock = asyncio.Lock()
    print(tail(lock))
    tasks = [asyncio.create_task(holder(lock)) for _ in range(3)]
    await asyncio.sleep(0)
    print(tail(lock))
    semaphore = asyncio.Semaphore(3)
    print(tail(semaphore))
    event = asyncio.Event()
    print(tail(event))
    event.set()
    print(tail(event))
    print(tail(asyncio.Condition(lock)))
    print(tail(asyncio.Barrier(2)))
    await asyncio.gather(*tasks)


asyncio.run(main())
