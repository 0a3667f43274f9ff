import asyncio
import time


def work():
    for n in range(4):
        time.sleep(1)
        print("thread", n, time.monotonic())


async def main():
    task = asyncio.create_task(asyncio.to_thread(work))
    await asyncio.sleep(0.5)
    time.sleep(2)
    print("loop unblocked", time.monotonic())
    await task


asyncio.run(main())
