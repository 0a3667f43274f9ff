import asyncio


async def child():
    try:
        await asyncio.sleep(5)
        print("child ends")
    except asyncio.CancelledError:
        print("child cancelled at shutdown")
        raise


async def main():
    waiting = asyncio.create_task(asyncio.wait_for(asyncio.shield(child()), 1))
    try:
        await waiting
    except TimeoutError:
        print("timeout")


asyncio.run(main())
