import asyncio


async def leave(block, *exc):
    try:
        print(await block.__aexit__(*(exc or (None, None, None))))
    except BaseException as error:
        print(type(error).__name__, error)


async def main():
    timeout = asyncio.timeout(1)
    await leave(timeout)
    async with timeout:
        pass
    await leave(timeout)
    await leave(asyncio.TaskGroup())
    await leave(asyncio.TaskGroup(), ValueError, ValueError("outside"), None)
    await leave(asyncio.TaskGroup(), asyncio.CancelledError, asyncio.CancelledError("outside"), None)


asyncio.run(main())
