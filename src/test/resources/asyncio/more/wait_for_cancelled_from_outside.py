import asyncio


async def child():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print("child", repr(error))
        raise


async def parent():
    try:
        await asyncio.wait_for(child(), 5)
    except asyncio.CancelledError as error:
        print("parent", repr(error))
        raise


async def main():
    task = asyncio.create_task(parent())
    await asyncio.sleep(1)
    task.cancel("why")
    await asyncio.wait([task])
    print(task.cancelled(), asyncio.get_running_loop().time())


asyncio.run(main())
