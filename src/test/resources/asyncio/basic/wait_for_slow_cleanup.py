import asyncio


async def child():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        await asyncio.sleep(2)
        print("cleaned up at", asyncio.get_running_loop().time())
        raise


async def main():
    try:
        await asyncio.wait_for(child(), 1)
    except TimeoutError:
        print("timeout at", asyncio.get_running_loop().time())


asyncio.run(main())
