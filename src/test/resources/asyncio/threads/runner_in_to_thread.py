# oracle: threads
"""Each job has a Runner, and so a loop, of its own while the loop that sent it goes on."""
import asyncio


async def step(name, delay):
    await asyncio.sleep(delay)
    print(name, "after", delay)
    return delay


def job(name, delays):
    with asyncio.Runner() as runner:
        total = sum(runner.run(step(name, delay)) for delay in delays)
        loop = runner.get_loop()
        loop.call_later(5, print, name, "never")
    return name, total, loop.is_closed()


async def main():
    ticking = asyncio.create_task(step("main", 0.15))
    results = await asyncio.gather(
        asyncio.to_thread(job, "a", [0.1, 0.2]),
        step("between", 0.1),
        asyncio.to_thread(job, "b", [0.1, 0.05]),
    )
    print(results)
    await ticking
    print(await asyncio.to_thread(asyncio.run, step("once more", 0.1)))


asyncio.run(main())
