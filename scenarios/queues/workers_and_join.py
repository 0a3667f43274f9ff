import asyncio

async def worker(name, queue):
    while True:
        dish = await queue.get()
        await asyncio.sleep(len(dish) / 10)
        print(name, "washed the", dish)
        queue.task_done()

async def main():
    queue = asyncio.Queue()
    for dish in "plate", "cup", "saucepan", "fork", "bowl":
        queue.put_nowait(dish)
    workers = [asyncio.create_task(worker(name, queue)) for name in ("Ann", "Bob")]
    await queue.join()
    print("all washed at", asyncio.get_running_loop().time())
    for task in workers:
        task.cancel()

asyncio.run(main())
