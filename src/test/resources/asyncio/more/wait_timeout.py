import asyncio


async def child(n):
    try:
        await asyncio.sleep(n)
    except asyncio.CancelledError:
        print("cancelled", n)
        raise
    return n


async def main():
    tasks = [asyncio.create_task(child(n)) for n in (1, 2, 3)]
    done, pending = await asyncio.wait(tasks, timeout=2)
    print(len(done), len(pending), asyncio.get_running_loop().time())
    for task in pending:
        task.cancel()
    await asyncio.wait(pending)
    done, pending = await asyncio.wait(tasks, timeout=0)
    print(len(done), len(pending))


asyncio.run(main())
