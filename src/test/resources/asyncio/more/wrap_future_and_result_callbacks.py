import asyncio


async def main():
    loop = asyncio.get_running_loop()
    order = []
    task = loop.create_task(asyncio.sleep(1, "value"))
    for n in range(3):
        task.add_done_callback(lambda t, n=n: order.append((n, t.result())))
    loop.call_later(1, order.append, "timer")
    await task
    order.append("main")
    await asyncio.sleep(0)
    print(order)


asyncio.run(main())
