import asyncio
import time


def work():
    time.sleep(1)
    raise ValueError("from the thread")


async def main():
    try:
        await asyncio.to_thread(work)
    except ValueError as error:
        print(repr(error), asyncio.get_running_loop().time())


asyncio.run(main())
