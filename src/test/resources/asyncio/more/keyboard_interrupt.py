import asyncio


async def child():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("child cancelled")
        raise


async def main():
    task = asyncio.create_task(child())
    await asyncio.sleep(1)
    raise KeyboardInterrupt


try:
    asyncio.run(main())
except KeyboardInterrupt as error:
    print("interrupted", repr(error))
