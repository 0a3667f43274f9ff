import asyncio


async def child():
    await asyncio.sleep(2)
    raise ValueError("unseen")


async def main():
    try:
        await asyncio.wait_for(asyncio.shield(child()), 1)
    except TimeoutError:
        print("timeout")
    await asyncio.sleep(3)
    print("main ends")


asyncio.run(main())
