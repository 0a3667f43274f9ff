import asyncio
import time


def work():
    time.sleep(3)
    print("thread ends anyway", time.monotonic())


async def main():
    try:
        await asyncio.wait_for(asyncio.to_thread(work), 1)
    except TimeoutError:
        print("timeout", time.monotonic())


asyncio.run(main())
print("out", time.monotonic())
