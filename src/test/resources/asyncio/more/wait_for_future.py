import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    try:
        await asyncio.wait_for(future, 1)
    except TimeoutError:
        print("timeout", future.cancelled())
    future = loop.create_future()
    loop.call_later(0.5, future.set_result, 5)
    print(await asyncio.wait_for(future, 1))


asyncio.run(main())
