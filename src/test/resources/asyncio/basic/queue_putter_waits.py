import asyncio


async def putter(n, queue):
    await queue.put(n)
    print("put", n, "at", asyncio.get_running_loop().time())


async def main():
    queue = asyncio.Queue(maxsize=2)
    putters = [asyncio.create_task(putter(n, queue)) for n in range(4)]
    await asyncio.sleep(1)
    print("full", queue.full())
    while not queue.empty():
        print("got", await queue.get())
        await asyncio.sleep(1)
    await asyncio.gather(*putters)


asyncio.run(main())
