import asyncio
import random


async def request(n):
    delay = random.uniform(0.5, 2.5)
    try:
        await asyncio.sleep(delay)
        return f"response {n} after {delay:.2f}"
    except asyncio.CancelledError:
        print(f"request {n} would have taken {delay:.2f}")
        raise


async def main():
    random.seed(1)
    tasks = {asyncio.create_task(request(n), name=f"request-{n}") for n in range(6)}
    done, pending = await asyncio.wait(tasks, timeout=1.5)
    for task in sorted(done, key=lambda t: t.get_name()):
        print(task.get_name(), task.result())
    for task in sorted(pending, key=asyncio.Task.get_name):
        task.cancel()
    results = await asyncio.gather(*sorted(pending, key=lambda t: t.get_name()), return_exceptions=True)
    print([type(r).__name__ for r in results], len(done), len(pending))


asyncio.run(main())
