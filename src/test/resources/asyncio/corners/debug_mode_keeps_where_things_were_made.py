import asyncio
import time


def callback(*args):
    pass


def slow():
    time.sleep(0.3)


def fails(text, number):
    raise ValueError(text)


async def bad():
    raise KeyError(2)


async def helper():
    asyncio.get_running_loop().call_soon(fails, "a text that is too long to be shown", 3)


async def main():
    loop = asyncio.get_running_loop()
    print(loop, loop.slow_callback_duration)
    print(loop.call_soon(callback, 1, "two", [3]))
    print(asyncio.Future())
    loop.call_soon(slow)
    loop.call_soon_threadsafe(fails, "threadsafe", 4)
    await helper()
    await asyncio.sleep(0)
    future = loop.create_future()
    future.set_exception(ValueError(1))
    del future
    task = asyncio.create_task(bad())
    await asyncio.sleep(0)
    del task
    await asyncio.sleep(0)
    loop.slow_callback_duration = 0.5
    time.sleep(0.4)
    await asyncio.sleep(0)
    time.sleep(0.6)


asyncio.run(main(), debug=True)
