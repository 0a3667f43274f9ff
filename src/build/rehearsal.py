"""What the build runs once to learn which classes a run needs: a little of everything, some of it often."""

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


def count(n):
    """Calls, comparisons and arithmetic."""
    return 1 if n < 1 else count(n - 1) + count(n - 2)


class Account:
    """Attributes and methods."""

    def __init__(self, owner):
        self.owner = owner
        self.balance = 0

    def deposit(self, amount):
        self.balance += amount
        return self.balance


def crunch(size):
    """Loops over ranges, lists, dicts and text."""
    marks, letters, accounts = [False] * size, {}, [Account(n) for n in range(10)]
    total = 0
    for n in range(2, size):
        if not marks[n]:
            for multiple in range(n + n, size, n):
                marks[multiple] = True
        name = f"n{n % 13}"
        letters[name] = letters.get(name, 0) + len(name)
        total += accounts[n % 10].deposit(n) % 7
    while total > 10:
        total = total // 2 - 1 if total % 2 else total // 2
    return total, sum(marks), sum(letters.values()), sorted(letters, key=lambda k: letters[k])[0]


async def turns(rounds):
    for _ in range(rounds):
        await asyncio.sleep(0)


async def naps(seed, rounds):
    for _ in range(rounds):
        seed = (seed * 75 + 74) % 65537
        await asyncio.sleep(seed % 100 / 100 + 0.01)
    return seed


async def supply(queue, items):
    for item in range(items):
        await queue.put(item)


async def consume(queue, seen):
    while True:
        seen.append(await queue.get())
        queue.task_done()


async def visit(gate, n, done):
    async with gate:
        await asyncio.sleep(0.01)
        done[n % 7] += 1


async def guarded(n):
    loop = asyncio.get_running_loop()
    loop.call_later(0.1, int, loop.time())
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(2 if n % 2 else 0.5)
            return True
    except TimeoutError:
        return False


async def busy():
    """The same again and again, so that what runs often is translated."""
    print(count(16), crunch(9000))
    await asyncio.gather(*(turns(40) for _ in range(100)))
    print(sum(await asyncio.gather(*(naps(n, 10) for n in range(200)))) % 1000)
    queue, seen = asyncio.Queue(maxsize=5), []
    consumers = [asyncio.create_task(consume(queue, seen)) for _ in range(5)]
    await asyncio.gather(*(supply(queue, 400) for _ in range(5)))
    await queue.join()
    for task in consumers:
        task.cancel()
    await asyncio.gather(*consumers, return_exceptions=True)
    gate, done = asyncio.Semaphore(50), [0] * 7
    async with asyncio.TaskGroup() as group:
        for n in range(1000):
            group.create_task(visit(gate, n, done))
    print(len(seen), done, sum(await asyncio.gather(*(guarded(n) for n in range(600)))))


asyncio.run(busy())
