"""A program changes handles, loops and functions to see slow callbacks, errors and sleeps."""

import asyncio
import time

# Slow callbacks, as libraries find them.
_run = asyncio.events.Handle._run


def run(self):
    t0 = time.monotonic()
    r = _run(self)
    dt = time.monotonic() - t0
    if dt > 0.05:
        print("slow", round(dt, 3), type(self).__name__)
    return r


asyncio.events.Handle._run = run


# How often somebody sleeps.
class Stats:
    sleeps = 0


_sleep = asyncio.sleep


async def sleep(d, result=None):
    Stats.sleeps += 1
    return await _sleep(d, result)


asyncio.sleep = sleep
_rue = asyncio.base_events.BaseEventLoop.run_until_complete


def rue(self, f):
    print("run_until_complete")
    try:
        return _rue(self, f)
    finally:
        print("completed")


asyncio.base_events.BaseEventLoop.run_until_complete = rue
_exc = asyncio.base_events.BaseEventLoop.default_exception_handler


def deh(self, ctx):
    print("handler", ctx["message"].split(" <")[0])


asyncio.base_events.BaseEventLoop.default_exception_handler = deh


async def work(n):
    time.sleep(n / 10)
    await asyncio.sleep(0.1)
    time.sleep(0.06)


async def main():
    await asyncio.gather(*(work(i) for i in range(3)))
    asyncio.get_running_loop().call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    f = asyncio.get_running_loop().create_future()
    f.set_exception(ValueError(1))
    del f
    t = asyncio.create_task(asyncio.sleep(1))
    await asyncio.sleep(0)
    t.cancel()
    try:
        await asyncio.wait_for(asyncio.sleep(5), 0.2)
    except TimeoutError:
        print("timeout")
    print(Stats.sleeps)


asyncio.run(main())
