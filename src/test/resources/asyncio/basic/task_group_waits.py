import asyncio


async def child(n):
    await asyncio.sleep(n)
    print("child", n)
    return n


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(child(n)) for n in (2, 1, 3)]
        print("body done")
    print([task.result() for task in tasks])


asyncio.run(main())
