import asyncio


async def child():
    print(asyncio.current_task().get_name())


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(child(), name="one")
        group.create_task(child())
        group.create_task(child(), name="three")


asyncio.run(main())
