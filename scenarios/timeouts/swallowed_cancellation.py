import asyncio

async def stubborn():
    for hour in range(1, 4):
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            print("   ignored")
        print("   hour", hour)
    return "finished my shift"

async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(1.5)
    print("please stop")
    task.cancel()
    print(await task)
    print("cancelled:", task.cancelled())

asyncio.run(main())
