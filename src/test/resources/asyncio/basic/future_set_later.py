import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(2, future.set_result, "late")
    print("waiting")
    print(await future, loop.time())
    print(await future, loop.time())


asyncio.run(main())
