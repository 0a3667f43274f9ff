import asyncio
import time

def read_disk():
    time.sleep(3)
    return "data"

async def heartbeat():
    for beat in range(4):
        print("beat", beat, "at", asyncio.get_running_loop().time())
        await asyncio.sleep(1)

async def main():
    data, _ = await asyncio.gather(asyncio.to_thread(read_disk), heartbeat())
    print("read", data)

asyncio.run(main())
