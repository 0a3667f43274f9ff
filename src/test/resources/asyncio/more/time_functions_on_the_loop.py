import asyncio
import time
from datetime import datetime


async def main():
    start = time.perf_counter()
    print(datetime.now(), time.time(), time.monotonic())
    await asyncio.sleep(1.5)
    print(datetime.now().strftime("%H:%M:%S.%f"), f"{time.perf_counter() - start:.2f}", time.strftime("%X"))
    time.sleep(0.25)
    print(asyncio.get_running_loop().time(), time.time() % 100)


asyncio.run(main())
