import asyncio
from contextlib import suppress


async def ticker():
    while True:
        print("tick", asyncio.get_running_loop().time())
        await asyncio.sleep(1)


async def main():
    task = asyncio.create_task(ticker())
    await asyncio.sleep(2.5)
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    print("stopped", task.cancelled())


asyncio.run(main())
