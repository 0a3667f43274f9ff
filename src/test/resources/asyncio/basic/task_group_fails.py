import asyncio


async def child(n, error=None):
    try:
        await asyncio.sleep(n)
        if error:
            raise error
        print("child", n, "ends")
    except asyncio.CancelledError:
        print("child", n, "cancelled")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child(1))
            group.create_task(child(2, ValueError("two")))
            group.create_task(child(3))
            await asyncio.sleep(10)
            print("not reached")
    except ExceptionGroup as error:
        print(error, error.exceptions)


asyncio.run(main())
