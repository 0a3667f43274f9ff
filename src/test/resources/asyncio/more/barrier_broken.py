import asyncio


async def party(n, barrier):
    try:
        await barrier.wait()
        print(n, "passed")
    except asyncio.BrokenBarrierError as error:
        print(n, "broken", repr(error))


async def main():
    barrier = asyncio.Barrier(3)
    tasks = [asyncio.create_task(party(n, barrier)) for n in range(2)]
    await asyncio.sleep(1)
    await barrier.abort()
    await asyncio.gather(*tasks)
    print(barrier.broken)
    await party(9, barrier)
    await barrier.reset()
    print(barrier.broken)
    tasks = [asyncio.create_task(party(n, barrier)) for n in range(2)]
    await asyncio.sleep(1)
    await barrier.reset()
    await asyncio.gather(*tasks)


asyncio.run(main())
