import asyncio


async def consumer(condition, items, n):
    async with condition:
        result = await condition.wait_for(lambda: len(items) >= n)
        print(n, "satisfied with", items, result)


async def main():
    condition, items = asyncio.Condition(), []
    tasks = [asyncio.create_task(consumer(condition, items, n)) for n in (3, 1, 2)]
    for n in range(3):
        await asyncio.sleep(1)
        async with condition:
            items.append(n)
            condition.notify_all()
    await asyncio.gather(*tasks)


asyncio.run(main())
