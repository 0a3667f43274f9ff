# What only cycles of references keep ends after the report of the uncaught error.
import asyncio


async def fails(n):
    async with asyncio.timeout(1) as limit:
        pass
    raise ValueError(n)


async def times_out():
    async with asyncio.timeout(0.1):
        await asyncio.sleep(1)


async def waits():
    for coroutine in asyncio.as_completed([fails(1)]):
        await coroutine


async def main():
    tasks = [asyncio.create_task(c) for c in (fails(2), times_out(), waits())]
    await asyncio.wait(tasks)
    del tasks
    raise KeyError("uncaught")


asyncio.run(main())
