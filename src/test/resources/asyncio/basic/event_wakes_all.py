import asyncio


async def waiter(name, event):
    print(name, "waits")
    print(name, await event.wait(), asyncio.get_running_loop().time())


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(n, event)) for n in "abc"]
    await asyncio.sleep(1)
    print(event.is_set())
    event.set()
    await asyncio.gather(*tasks)
    await waiter("late", event)
    event.clear()
    print(event.is_set())


asyncio.run(main())
