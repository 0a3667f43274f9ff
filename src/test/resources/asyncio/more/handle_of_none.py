"""A handle whose callback is None: it shows none, and calls it all the same."""

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print(loop.call_soon(None), loop.call_later(0.5, None))
    await asyncio.sleep(1)


asyncio.run(main())
