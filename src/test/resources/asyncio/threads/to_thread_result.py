import asyncio
import time


def work(n):
    print("work", n, "starts")
    time.sleep(n)
    print("work", n, "ends")
    return n * n


async def main():
    print(await asyncio.gather(*(asyncio.to_thread(work, n) for n in (3, 1, 2))))
    print(asyncio.get_running_loop().time())


asyncio.run(main())
