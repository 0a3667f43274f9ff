import asyncio


async def child():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError as error:
        raise ValueError("instead") from error


async def main():
    task = asyncio.create_task(child())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except ValueError as error:
        print(repr(error), repr(error.__cause__))
    print(task.cancelled())


asyncio.run(main())
