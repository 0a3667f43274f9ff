"""After its timeout as_completed() keeps no task, though the last awaitable that it gave is still at hand."""

import asyncio


async def fails(pause):
    await asyncio.sleep(pause)
    raise ValueError(pause)


async def main():
    try:
        for following in asyncio.as_completed([asyncio.sleep(0), fails(2)], timeout=1):
            print("next", await following)
    except TimeoutError as error:
        print("timeout", error.args)
    await asyncio.sleep(2)
    print("main ends", type(following).__name__)


asyncio.run(main())
