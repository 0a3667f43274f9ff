import asyncio


async def job():
    return 1


runner = asyncio.Runner()
print(runner.run(job()))
runner.close()
coroutine = job()
try:
    runner.run(coroutine)
except RuntimeError as error:
    print(error)
coroutine.close()
