import asyncio

async def producer(queue):
    for n in range(1, 4):
        print("made", n)
        await queue.put(n)
        await asyncio.sleep(0.1)
    await queue.put(None)

async def consumer(queue):
    while (item := await queue.get()) is not None:
        print("    used", item)

async def main():
    queue = asyncio.Queue(maxsize=1)
    await asyncio.gather(producer(queue),
                         consumer(queue))

asyncio.run(main())
