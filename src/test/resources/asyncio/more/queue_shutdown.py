import asyncio


async def consumer(queue):
    try:
        while True:
            print("got", await queue.get())
            queue.task_done()
    except asyncio.QueueShutDown as error:
        print("shut down", repr(error))


async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(consumer(queue))
    for n in range(3):
        await queue.put(n)
    queue.shutdown()
    try:
        await queue.put(9)
    except asyncio.QueueShutDown:
        print("no more")
    await task
    try:
        queue.get_nowait()
    except asyncio.QueueShutDown:
        print("empty and shut")


asyncio.run(main())
