import asyncio


async def child(n):
    await asyncio.sleep(1)
    raise ValueError(f"child {n}")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(child(1))
        group.create_task(child(2))


asyncio.run(main())
