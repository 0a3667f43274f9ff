import asyncio


async def child():
    await asyncio.sleep(1)


async def main():
    tasks = [asyncio.create_task(child(), name=f"child {n}") for n in range(3)]
    print(sorted(task.get_name() for task in asyncio.all_tasks()))
    await asyncio.wait(tasks)
    print([task.get_name() for task in asyncio.all_tasks()])
    print(asyncio.current_task() in asyncio.all_tasks())


asyncio.run(main())
