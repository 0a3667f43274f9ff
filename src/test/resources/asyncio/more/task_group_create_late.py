import asyncio


async def grandchild():
    print("grandchild")


async def child(group):
    await asyncio.sleep(1)
    group.create_task(grandchild())


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(child(group))
    coroutine = grandchild()
    try:
        group.create_task(coroutine)
    except RuntimeError as error:
        print(str(error)[:10], "finished" in str(error))


asyncio.run(main())
