import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(time.sleep, 1)
    print(loop.time())
    with ThreadPoolExecutor(2) as pool:
        await asyncio.gather(
            loop.run_in_executor(pool, time.sleep, 1),
            loop.run_in_executor(pool, time.sleep, 2),
        )
    print(loop.time())
    result = await asyncio.gather(asyncio.to_thread(time.sleep, 0.5), asyncio.sleep(0.25, "slept"))
    print(result, loop.time())


asyncio.run(main())
