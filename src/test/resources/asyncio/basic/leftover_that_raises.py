import asyncio


async def job():
    try:
        await asyncio.sleep(10)
    finally:
        raise OSError("disk full")


async def main():
    asyncio.create_task(job())
    await asyncio.sleep(1)
    print("main ends")


asyncio.run(main())
