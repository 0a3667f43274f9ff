import asyncio


async def waiter(n, condition):
    async with condition:
        print(n, "waits")
        await condition.wait()
        print(n, "woken")


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(waiter(n, condition)) for n in range(5)]
    await asyncio.sleep(1)
    async with condition:
        condition.notify()
        print("one notified")
    await asyncio.sleep(1)
    async with condition:
        condition.notify(2)
    await asyncio.sleep(1)
    async with condition:
        condition.notify_all()
    await asyncio.gather(*tasks)


asyncio.run(main())
