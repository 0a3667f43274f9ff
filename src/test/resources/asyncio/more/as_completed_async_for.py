import asyncio


async def child(n):
    await asyncio.sleep(n)
    return n


async def main():
    tasks = {asyncio.create_task(child(n)): f"name {n}" for n in (3, 1, 2)}
    async for task in asyncio.as_completed(tasks):
        print(tasks[task], await task)


asyncio.run(main())
