import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(print, "soon")
    loop.call_soon_threadsafe(print, "threadsafe")
    await asyncio.sleep(0)


asyncio.run(main())
