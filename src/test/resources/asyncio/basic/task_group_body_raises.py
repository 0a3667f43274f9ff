import asyncio


async def child():
    try:
        await asyncio.sleep(5)
    finally:
        print("child ends")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child())
            await asyncio.sleep(1)
            raise RuntimeError("body")
    except* RuntimeError as group_error:
        print(group_error.exceptions)


asyncio.run(main())
