import asyncio


async def job():
    try:
        await asyncio.sleep(10)
    finally:
        print("cleaning at", asyncio.get_running_loop().time())
        await asyncio.sleep(3)
        print("clean at", asyncio.get_running_loop().time())


async def main():
    asyncio.create_task(job())
    await asyncio.sleep(0)


asyncio.run(main())
print("out")
