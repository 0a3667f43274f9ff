import asyncio


async def child(n):
    await asyncio.sleep(n)
    print("child", n, "ends")


async def waiter(tasks):
    await asyncio.wait(tasks)


async def main():
    tasks = [asyncio.create_task(child(n)) for n in (2, 3)]
    waiting = asyncio.create_task(waiter(tasks))
    await asyncio.sleep(1)
    waiting.cancel()
    await asyncio.sleep(0)
    print(waiting.cancelled(), [t.done() for t in tasks])
    await asyncio.sleep(3)


asyncio.run(main())
