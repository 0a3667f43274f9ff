import asyncio


async def worker(queue):
    while True:
        n = await queue.get()
        await asyncio.sleep(n)
        print("done", n)
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    for n in 3, 1, 2:
        queue.put_nowait(n)
    tasks = [asyncio.create_task(worker(queue)) for _ in range(2)]
    await queue.join()
    print("joined", asyncio.get_running_loop().time())
    for task in tasks:
        task.cancel()
    print(await asyncio.gather(*tasks, return_exceptions=True))
    await queue.join()
    try:
        queue.task_done()
    except ValueError as error:
        print(error)


asyncio.run(main())
