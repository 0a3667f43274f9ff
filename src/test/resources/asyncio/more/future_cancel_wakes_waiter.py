import asyncio


async def waiter(future):
    try:
        await future
    except asyncio.CancelledError as error:
        print("waiter", error.args, asyncio.current_task().cancelling())
        return "survived"


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(waiter(future))
    await asyncio.sleep(1)
    print(future.cancel("no result"))
    print(await task)


asyncio.run(main())
