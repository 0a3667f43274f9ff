import asyncio


async def main():
    queue = asyncio.Queue()
    for n in range(3):
        await queue.put(n)
    print(queue.qsize(), queue.empty(), queue.full(), queue.maxsize)
    print([await queue.get() for _ in range(3)])
    print(queue.empty())


asyncio.run(main())
