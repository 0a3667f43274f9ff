import asyncio


async def main():
    loop = asyncio.get_running_loop()
    handle = loop.call_soon(print, "never")
    handle.cancel()
    print(handle.cancelled())
    timer = loop.call_later(5, print, "five")
    print(timer.when(), timer.cancelled())
    timer.cancel()
    print(timer.cancelled(), type(timer).__name__)
    await asyncio.sleep(0)


asyncio.run(main())
