import asyncio


async def main():
    queue = asyncio.Queue()
    queue.put_nowait("a")
    queue.put_nowait("b")
    print(f"{queue!s}".partition("maxsize")[2])
    await queue.get()
    queue.task_done()
    print(f"{queue!s}".partition("maxsize")[2])
    getter = asyncio.create_task(asyncio.Queue.get(empty := asyncio.Queue()))
    await asyncio.sleep(0)
    print(f"{empty!s}".partition("maxsize")[2])
    getter.cancel()


asyncio.run(main())
