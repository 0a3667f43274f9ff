import asyncio
import time


async def short():
    try:
        await asyncio.sleep(1)
    finally:
        print("short ends")


async def blocks(tasks):
    time.sleep(2)
    print("blocked")
    asyncio.get_running_loop().call_soon(tasks[0].cancel)


async def main():
    tasks = []
    tasks.append(asyncio.create_task(short()))
    tasks.append(asyncio.create_task(blocks(tasks)))
    await asyncio.wait(tasks)
    await asyncio.as_completed([short(), blocks(tasks)])


asyncio.run(main())
