import asyncio


async def child():
    await asyncio.sleep(1)
    return "just in time"


async def main():
    for timeout in (1, 1.0, 0.9999999999):
        try:
            print(await asyncio.wait_for(child(), timeout))
        except TimeoutError:
            print("timeout")


asyncio.run(main())
