import asyncio


async def child(n):
    print("child", n, asyncio.current_task().get_name())
    await asyncio.sleep(0)
    print("child", n, "again")


async def main():
    loop = asyncio.get_running_loop()
    a = asyncio.Task(child(1), loop=loop, eager_start=True, name="eager")
    b = loop.create_task(child(2), eager_start=True)
    c = asyncio.create_task(child(3), eager_start=False)
    print("created")
    await asyncio.gather(a, b, c)


asyncio.run(main())
