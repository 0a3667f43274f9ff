import asyncio

async def fast_producer(queue):
    for n in range(5):
        await queue.put(n)
        print("put", n, "- in the queue:", queue.qsize())

async def slow_consumer(queue):
    for _ in range(5):
        await asyncio.sleep(1)
        print("    took", await queue.get())

async def main():
    queue = asyncio.Queue(maxsize=2)
    await asyncio.gather(fast_producer(queue), slow_consumer(queue))

asyncio.run(main())
