import asyncio


async def putter(queue, n):
    try:
        await queue.put(n)
        print("put", n)
    except asyncio.CancelledError:
        print("cancelled", n)
        raise


async def main():
    queue = asyncio.Queue(1)
    tasks = [asyncio.create_task(putter(queue, n)) for n in range(3)]
    await asyncio.sleep(0)
    tasks[1].cancel()
    await asyncio.sleep(0)
    print(await queue.get(), await queue.get())
    await asyncio.wait(tasks)


asyncio.run(main())
