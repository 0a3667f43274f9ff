"""A job may be a function that is not written in Python, and it may block."""
import asyncio
import time


async def main():
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, time.sleep, 0.5), loop.time())
    print(await asyncio.gather(asyncio.to_thread(time.sleep, 2), asyncio.to_thread(len, "four")), loop.time())
    try:
        await asyncio.to_thread(time.sleep, -1)
    except ValueError as error:
        print(error)
    try:
        await loop.run_in_executor(None, int, "x")
    except ValueError as error:
        print(error)


asyncio.run(main())
