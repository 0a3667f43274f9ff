"""What blocks inside native calls of a thread may need the loop, a lock, an error, or never come back."""
# oracle: threads

import asyncio
import queue
import sys
import threading
import time


def slow(x):
    time.sleep(0.2)
    return x


def fails(x):
    time.sleep(0.1)
    raise ValueError(x)


def catches():
    try:
        list(map(fails, [1, 2]))
    except ValueError as error:
        print("caught", error, sys.exception() is error)
    print(sys.exception())


class Endless:
    def __repr__(self):
        return repr(self)


def recurses():
    try:
        repr(Endless())
    except RecursionError as error:
        print(error)


def together(*functions):
    threads = [threading.Thread(target=function) for function in functions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


async def blocks_its_loop(n):
    time.sleep(0.5)
    await asyncio.sleep(0.5)
    print("loop", n, time.monotonic())


lock = threading.Lock()


class Guarded:
    @property
    def value(self):
        with lock:
            return slow(threading.current_thread().name)


def started_inside(x):
    together(lambda: print("inner", slow(x)))
    return x


async def double(x):
    await asyncio.sleep(0.1)
    return 2 * x


async def main():
    loop = asyncio.get_running_loop()

    def job(n):
        return sum(slow(x) for x in range(n))

    def asks(x):
        return asyncio.run_coroutine_threadsafe(double(x), loop).result()

    print(await asyncio.gather(asyncio.to_thread(job, 2), asyncio.to_thread(job, 3)), loop.time())
    print(await asyncio.gather(*(asyncio.to_thread(lambda: list(map(asks, [1, 2]))) for _ in range(2))), loop.time())


together(catches, catches, recurses)
together(lambda: asyncio.run(blocks_its_loop(1)), lambda: print(list(map(slow, [1, 2, 3])), time.monotonic()))
guarded = Guarded()
together(*(lambda: print(guarded.value, time.monotonic()) for _ in range(3)))
together(lambda: print(list(map(started_inside, [1, 2]))))
items = queue.Queue()
consumer = threading.Thread(target=lambda: print(sum(iter(items.get, None))))
consumer.start()
for item in (1, 2, 3, None):
    items.put(item)
consumer.join()
asyncio.run(main())
threading.Thread(target=lambda: list(iter(items.get, None)), daemon=True).start()
items.put("never taken out of the list")
