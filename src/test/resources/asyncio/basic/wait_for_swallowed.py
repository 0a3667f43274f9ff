import asyncio


async def child():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("swallowed")
    return "result anyway"


async def main():
    try:
        print(await asyncio.wait_for(child(), 1))
    except TimeoutError:
        print("timeout")


asyncio.run(main())
