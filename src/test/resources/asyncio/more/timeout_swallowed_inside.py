import asyncio


async def main():
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(5)
            except asyncio.CancelledError:
                print("swallowed", asyncio.current_task().cancelling())
            await asyncio.sleep(1)
            print("went on until", asyncio.get_running_loop().time())
    except TimeoutError:
        print("timeout", asyncio.get_running_loop().time())


asyncio.run(main())
