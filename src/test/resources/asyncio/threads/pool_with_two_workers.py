import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def blocking(n):
    print("start", n)
    time.sleep(1)
    print("end", n)
    return n


async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=2) as pool:
        print(await asyncio.gather(*(loop.run_in_executor(pool, blocking, n) for n in range(5))))
    print(loop.time())


asyncio.run(main())
