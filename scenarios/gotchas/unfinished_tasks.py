import asyncio

async def slow_job():
    print("job starts")
    try:
        await asyncio.sleep(10)
        print("job ends")
    finally:
        print("cut off at", asyncio.get_running_loop().time())

async def main():
    asyncio.create_task(slow_job())
    await asyncio.sleep(1)
    print("main returns")

asyncio.run(main())
