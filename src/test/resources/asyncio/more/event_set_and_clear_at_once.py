import asyncio


async def waiter(n, event):
    await event.wait()
    print(n, "woken", event.is_set())


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(n, event)) for n in range(2)]
    await asyncio.sleep(1)
    event.set()
    event.clear()
    await asyncio.gather(*tasks)


asyncio.run(main())
