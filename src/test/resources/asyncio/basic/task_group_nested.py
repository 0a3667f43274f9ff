import asyncio


async def child(n):
    await asyncio.sleep(n)
    if n == 2:
        raise ValueError("inner")
    print("child", n)


async def inner():
    async with asyncio.TaskGroup() as group:
        group.create_task(child(1))
        group.create_task(child(2))


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(inner())
            group.create_task(child(3))
    except* ValueError as error:
        print(repr(error))


asyncio.run(main())
