"""What the build runs once to learn which classes a start needs: a little of everything."""

import asyncio
import time
from contextlib import asynccontextmanager
from dataclasses import dataclass


@dataclass
class Order:
    number: int
    dish: str = "soup"


@asynccontextmanager
async def table(name):
    print(f"open {name!r:>10}")
    try:
        yield name
    finally:
        print("closed", name)


async def cook(queue: asyncio.Queue, done: list[Order]):
    while (order := await queue.get()) is not None:
        await asyncio.sleep(0.1 * order.number)
        done.append(order)
        queue.task_done()
    queue.task_done()


async def slow():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled")
        raise


def numbers(limit):
    yield from (n * n for n in range(limit) if n % 2)


async def main():
    start = time.perf_counter()
    queue, done = asyncio.Queue(maxsize=2), []
    lock, semaphore, event = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(cook(queue, done), name="cook")
        for number, dish in enumerate(["soup", "rice", "tea"], start=1):
            await queue.put(Order(number, dish))
        await queue.put(None)
    async with lock, semaphore, table("window"):
        event.set()
        await event.wait()
    try:
        async with asyncio.timeout(0.5):
            await slow()
    except TimeoutError as error:
        print("timeout", repr(error))
    try:
        await asyncio.wait_for(slow(), 0.1)
    except TimeoutError:
        pass
    results = await asyncio.gather(
        asyncio.sleep(0.2, "a"), asyncio.to_thread(sum, numbers(10)), return_exceptions=True
    )
    words = {order.dish: f"{order.number:04.1f}" for order in done}
    match results:
        case [str(letter), int(total)]:
            print(letter, total, sorted(words.items()), sep=" | ")
        case _:
            print("something else", results)
    print("%.2f s" % (time.perf_counter() - start))


asyncio.run(main())
