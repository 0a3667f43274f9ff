import asyncio
import sys


async def child():
    await asyncio.sleep(1)
    sys.exit(5)


async def main():
    try:
        await asyncio.gather(child(), asyncio.sleep(3))
    finally:
        print("main ends")


asyncio.run(main())
