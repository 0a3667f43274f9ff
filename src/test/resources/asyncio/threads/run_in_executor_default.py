import asyncio
import time


def blocking(name, seconds):
    time.sleep(seconds)
    return name


async def main():
    loop = asyncio.get_running_loop()
    jobs = [loop.run_in_executor(None, blocking, n, s) for n, s in (("a", 2), ("b", 1))]
    for job in asyncio.as_completed(jobs):
        print(await job, loop.time())


asyncio.run(main())
