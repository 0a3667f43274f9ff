import asyncio
import time


async def tick(name):
    for _ in range(3):
        print(name, asyncio.get_running_loop().time(), time.monotonic(), time.perf_counter())
        await asyncio.sleep(1)


async def block():
    await asyncio.sleep(0.5)
    time.sleep(2)
    print("unblocked", time.time())


async def main():
    await asyncio.gather(tick("a"), block(), tick("b"))


asyncio.run(main())
