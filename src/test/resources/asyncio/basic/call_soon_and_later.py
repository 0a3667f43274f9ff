import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(2, print, "two")
    loop.call_later(1, print, "one")
    loop.call_at(1.5, print, "one and a half")
    loop.call_soon(print, "soon")
    handle = loop.call_later(1.2, print, "never")
    handle.cancel()
    await asyncio.sleep(3)


asyncio.run(main())
