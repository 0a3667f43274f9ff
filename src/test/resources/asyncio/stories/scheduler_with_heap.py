import asyncio
import heapq
from dataclasses import dataclass, field
from typing import Any, Awaitable, Callable


@dataclass(order=True)
class Job:
    when: float
    name: str = field(compare=False)
    action: Callable[[], Awaitable[Any]] = field(compare=False, repr=False)


class Scheduler:
    def __init__(self) -> None:
        self.jobs: list[Job] = []

    def at(self, when: float, name: str, action: Callable[[], Awaitable[Any]]) -> None:
        heapq.heappush(self.jobs, Job(when, name, action))

    async def run(self) -> None:
        loop = asyncio.get_running_loop()
        while self.jobs:
            job = heapq.heappop(self.jobs)
            await asyncio.sleep(max(0, job.when - loop.time()))
            print(f"{loop.time():.2f} {job}")
            await job.action()


async def main() -> None:
    scheduler = Scheduler()

    async def again() -> None:
        if len(seen) < 3:
            seen.append(len(seen))
            scheduler.at(asyncio.get_running_loop().time() + 0.5, f"again {len(seen)}", again)

    seen: list[int] = []
    scheduler.at(2, "late", lambda: asyncio.sleep(0.25))
    scheduler.at(1, "early", again)
    await scheduler.run()


asyncio.run(main())
