import asyncio


async def child():
    try:
        await asyncio.sleep(10)
    finally:
        try:
            await asyncio.sleep(5)
            print("not reached")
        finally:
            print("twice cancelled", asyncio.current_task().cancelling())


async def main():
    task = asyncio.create_task(child())
    await asyncio.sleep(1)
    task.cancel("first")
    await asyncio.sleep(1)
    task.cancel("second")
    try:
        await task
    except asyncio.CancelledError as error:
        print(error.args, repr(error.__context__), asyncio.get_running_loop().time())


asyncio.run(main())
