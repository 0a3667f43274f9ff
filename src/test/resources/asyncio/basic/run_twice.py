import asyncio


async def main(n):
    loop = asyncio.get_running_loop()
    await asyncio.sleep(n)
    print("time", loop.time(), "task", asyncio.current_task().get_name())


asyncio.run(main(1))
asyncio.run(main(2))
