import asyncio


def background(tasks, coroutine):
    task = asyncio.create_task(coroutine)
    tasks.add(task)
    task.add_done_callback(tasks.discard)
    return task


async def job(n):
    await asyncio.sleep(n)
    print("job", n)


async def main():
    tasks = set()
    for n in (3, 1, 2):
        background(tasks, job(n))
    while tasks:
        print(len(tasks), "left")
        await asyncio.sleep(1)
    print("none left")


asyncio.run(main())
