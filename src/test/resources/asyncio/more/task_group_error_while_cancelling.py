import asyncio


async def fails_late():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        raise KeyError("while cancelled")


async def fails():
    await asyncio.sleep(1)
    raise ValueError("first")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails_late())
            group.create_task(fails())
    except* KeyError as error:
        print("key", error.exceptions)
    except* ValueError as error:
        print("value", error.exceptions)


asyncio.run(main())
