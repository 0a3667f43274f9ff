import asyncio


async def child(n):
    await asyncio.sleep(n)
    return n


async def main():
    pending = [asyncio.create_task(child(n)) for n in (2, 1, 3)]
    while pending:
        done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        print([t.result() for t in done], len(pending), asyncio.get_running_loop().time())


asyncio.run(main())
