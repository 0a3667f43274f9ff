import asyncio


async def child(n):
    await asyncio.sleep(n)
    return n


async def main():
    tasks = [asyncio.create_task(child(n), name=f"child {n}") for n in (2, 1, 3)]
    done, pending = await asyncio.wait(tasks)
    print(sorted(t.result() for t in done), pending)


asyncio.run(main())
