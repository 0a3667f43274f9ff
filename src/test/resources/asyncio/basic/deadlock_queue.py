import asyncio


async def consumer(queue):
    while True:
        print("got", await queue.get())


async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(consumer(queue))
    for n in range(2):
        await queue.put(n)
    await task


asyncio.run(main())
