import asyncio


async def job(name, seconds):
    try:
        await asyncio.sleep(seconds)
        print(name, "ends")
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    finally:
        print(name, "finally")


async def main():
    asyncio.create_task(job("short", 1))
    asyncio.create_task(job("long", 10))
    asyncio.create_task(job("longer", 20))
    await asyncio.sleep(2)
    print("main ends")


asyncio.run(main())
