import asyncio


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.sleep(1)
    try:
        async with asyncio.timeout_at(loop.time() + 2):
            await asyncio.sleep(10)
    except TimeoutError:
        print(loop.time())
    try:
        async with asyncio.timeout_at(loop.time() - 1) as scope:
            print("entered", scope)
            await asyncio.sleep(10)
    except TimeoutError:
        print("in the past", loop.time())


asyncio.run(main())
