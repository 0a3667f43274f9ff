import asyncio


async def child():
    raise ZeroDivisionError("lost")


async def main():
    asyncio.create_task(child())
    await asyncio.sleep(1)
    print("main ends")


asyncio.run(main())
