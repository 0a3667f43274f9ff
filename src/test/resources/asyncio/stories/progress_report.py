import asyncio
import sys


class Progress:
    def __init__(self, total):
        self.done, self.total = 0, total

    def __str__(self):
        filled = 10 * self.done // self.total
        return f"[{'#' * filled}{'.' * (10 - filled)}] {self.done / self.total:>4.0%}"


async def job(n, progress):
    await asyncio.sleep(0.3 * (n % 4 + 1))
    progress.done += 1


async def report(progress):
    while progress.done < progress.total:
        print(progress, flush=True)
        await asyncio.sleep(0.5)
    sys.stdout.write(f"{progress}\n")


async def main():
    progress = Progress(8)
    reporter = asyncio.create_task(report(progress))
    async with asyncio.TaskGroup() as group:
        for n in range(progress.total):
            group.create_task(job(n, progress))
    await reporter


asyncio.run(main())
