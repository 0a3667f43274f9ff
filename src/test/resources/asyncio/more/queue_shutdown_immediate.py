import asyncio


async def putter(queue, n):
    try:
        await queue.put(n)
        print("put", n)
    except asyncio.QueueShutDown:
        print("could not put", n)


async def joiner(queue):
    await queue.join()
    print("joined")


async def main():
    queue = asyncio.Queue(maxsize=1)
    tasks = [asyncio.create_task(putter(queue, n)) for n in range(3)]
    tasks.append(asyncio.create_task(joiner(queue)))
    await asyncio.sleep(1)
    print(queue.qsize())
    queue.shutdown(immediate=True)
    await asyncio.gather(*tasks)
    print(queue.qsize())


asyncio.run(main())
