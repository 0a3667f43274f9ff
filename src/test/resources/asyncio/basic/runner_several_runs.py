import asyncio


async def job(n):
    await asyncio.sleep(n)
    return asyncio.get_running_loop().time(), asyncio.current_task().get_name()


with asyncio.Runner() as runner:
    print(runner.run(job(1)))
    print(runner.run(job(2)))
    print(runner.get_loop())
print("closed")
