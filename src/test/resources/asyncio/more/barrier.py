import asyncio


async def party(n, barrier):
    await asyncio.sleep(n)
    print(n, "arrives, waiting:", barrier.n_waiting)
    index = await barrier.wait()
    print(n, "passes as", index, asyncio.get_running_loop().time())


async def main():
    barrier = asyncio.Barrier(3)
    print(barrier.parties, barrier.broken)
    await asyncio.gather(*(party(n, barrier) for n in (1, 2, 3)))
    await asyncio.gather(*(party(n, barrier) for n in (3, 1, 2)))


asyncio.run(main())
