import asyncio


async def child():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError as error:
        print("child", error.args)
        raise


async def main():
    task = asyncio.create_task(child())
    await asyncio.sleep(1)
    task.cancel(msg="stop it")
    try:
        await task
    except asyncio.CancelledError as error:
        print("main", error.args)


asyncio.run(main())
