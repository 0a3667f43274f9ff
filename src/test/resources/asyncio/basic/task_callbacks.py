import asyncio


async def child():
    print("child runs")
    return 1


async def main():
    task = asyncio.create_task(child(), name="child")
    task.add_done_callback(lambda t: print("callback", t.get_name(), t.result()))
    await task
    print("main after await")
    await asyncio.sleep(0)
    print("main later")


asyncio.run(main())
