import asyncio


async def main():
    queue = asyncio.PriorityQueue()
    for item in (3, "c"), (1, "z"), (2, "b"), (1, "a"):
        queue.put_nowait(item)
    while not queue.empty():
        print(await queue.get())
    queue.put_nowait(1)
    try:
        queue.put_nowait("text")
    except TypeError as error:
        print(error)


asyncio.run(main())
