import asyncio


async def main():
    queue = asyncio.Queue(maxsize=3)
    print(str(queue).split(" at ")[0], str(queue).split(" maxsize")[1])
    queue.put_nowait("x")
    print(str(queue)[str(queue).index("maxsize"):])
    getter = asyncio.create_task(asyncio.Queue().get())
    await asyncio.sleep(0)
    getter.cancel()


asyncio.run(main())
