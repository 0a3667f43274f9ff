import asyncio

async def copy_file():
    print("open file")
    try:
        await asyncio.sleep(5)
    finally:
        print("closing takes a while")
        await asyncio.sleep(1)
        print("file closed")

async def main():
    task = asyncio.create_task(copy_file())
    await asyncio.sleep(2)
    task.cancel()
    await asyncio.wait([task])
    print("at", asyncio.get_running_loop().time(), "cancelled:", task.cancelled())

asyncio.run(main())
