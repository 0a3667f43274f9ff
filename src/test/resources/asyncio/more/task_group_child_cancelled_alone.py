import asyncio


async def child(n):
    await asyncio.sleep(n)
    print("child", n)


async def main():
    async with asyncio.TaskGroup() as group:
        a = group.create_task(child(1))
        b = group.create_task(child(2))
        await asyncio.sleep(0.5)
        a.cancel()
    print(a.cancelled(), b.done())


asyncio.run(main())
