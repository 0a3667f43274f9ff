import asyncio


async def racer(n, barrier, log):
    for stage in range(2):
        await asyncio.sleep((n + 1) * 0.2)
        log.append((stage, n))
        position = await barrier.wait()
        if position == 0:
            print(f"stage {stage} complete at {asyncio.get_running_loop().time():.1f}: {sorted(log)}")
            log.clear()


async def main():
    barrier, log = asyncio.Barrier(3), []
    await asyncio.gather(*(racer(n, barrier, log) for n in range(3)))


asyncio.run(main())
