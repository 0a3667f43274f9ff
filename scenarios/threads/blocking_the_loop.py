import asyncio
import time

async def heartbeat():
    for beat in range(4):
        print("beat", beat, "at", asyncio.get_running_loop().time())
        await asyncio.sleep(1)

async def rude():
    await asyncio.sleep(0.5)
    print("rude sleeps without await")
    time.sleep(3)
    print("rude is done")

async def main():
    await asyncio.gather(heartbeat(), rude())

asyncio.run(main())
