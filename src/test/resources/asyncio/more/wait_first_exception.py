import asyncio


async def child(n):
    await asyncio.sleep(n)
    if n == 2:
        raise ValueError("two")
    return n


async def main():
    tasks = [asyncio.create_task(child(n), name=f"t{n}") for n in (3, 1, 2)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(sorted(t.get_name() for t in done), [t.get_name() for t in pending], asyncio.get_running_loop().time())
    for task in done:
        print(task.get_name(), task.exception())


asyncio.run(main())
