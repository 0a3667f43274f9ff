import asyncio


async def child(n):
    await asyncio.sleep(n)
    return n


async def main():
    try:
        for next_one in asyncio.as_completed([child(1), child(2), child(3)], timeout=2.5):
            print(await next_one)
    except TimeoutError as error:
        print("timeout", repr(error), asyncio.get_running_loop().time())


asyncio.run(main())
