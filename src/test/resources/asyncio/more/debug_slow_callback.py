import asyncio
import time


async def main():
    await asyncio.sleep(0)
    time.sleep(0.25)
    print("slow")


asyncio.run(main(), debug=True)
