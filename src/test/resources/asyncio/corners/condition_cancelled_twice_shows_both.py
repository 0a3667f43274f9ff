import asyncio


async def waits(condition):
    async with condition:
        await asyncio.wait_for(condition.wait(), 0.5)


async def main():
    condition = asyncio.Condition()
    task = asyncio.create_task(waits(condition))
    await asyncio.sleep(0.1)
    async with condition:
        await asyncio.sleep(1)  # The timeout's cancellation finds the lock taken.
    task.cancel("the second")
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), "after", repr(error.__context__), error.__context__ is not error)
    task = asyncio.create_task(waits(condition))
    await asyncio.sleep(0.1)
    async with condition:
        task.cancel("first")
        await asyncio.sleep(0)
        task.cancel("second")
        await asyncio.sleep(0)
        task.cancel("third")
        await asyncio.sleep(0)
    try:
        await task
    except asyncio.CancelledError as error:
        while error:
            print(repr(error), error.__suppress_context__)
            error = error.__context__


asyncio.run(main())
