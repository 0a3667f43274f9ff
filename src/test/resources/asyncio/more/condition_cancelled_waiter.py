import asyncio


async def waiter(name, condition):
    async with condition:
        try:
            await condition.wait()
            print(name, "woken")
        except asyncio.CancelledError:
            print(name, "cancelled, holds the lock:", condition.locked())
            raise


async def main():
    condition = asyncio.Condition()
    a, b = (asyncio.create_task(waiter(n, condition)) for n in "ab")
    await asyncio.sleep(1)
    async with condition:
        condition.notify(1)
        a.cancel()
    await asyncio.sleep(1)
    async with condition:
        condition.notify(1)
    await asyncio.wait([a, b])


asyncio.run(main())
