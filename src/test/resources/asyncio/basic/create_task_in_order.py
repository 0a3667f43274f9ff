import asyncio


async def child(n):
    print("start", n)
    await asyncio.sleep(0)
    print("end", n)


async def main():
    tasks = [asyncio.create_task(child(n)) for n in range(4)]
    print("created")
    for task in reversed(tasks):
        await task
    print("awaited")


asyncio.run(main())
