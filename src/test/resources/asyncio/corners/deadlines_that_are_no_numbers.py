# What timeouts, sleeps and timers say to numbers that are none.
import asyncio


async def nothing():
    pass


async def attempt(label, make):
    try:
        print(label, await make())
    except (TypeError, ValueError) as error:
        print(label, type(error).__name__, error)


async def entered(timeout):
    async with timeout:
        return "entered"


async def main():
    nan = float("nan")
    await attempt("wait_for nan", lambda: asyncio.wait_for(nothing(), nan))
    await attempt("wait_for str", lambda: asyncio.wait_for(nothing(), "1"))
    await attempt("timeout nan", lambda: entered(asyncio.timeout(nan)))
    await attempt("timeout_at str", lambda: entered(asyncio.timeout_at("1")))
    await attempt("sleep nan", lambda: asyncio.sleep(nan))
    await attempt("sleep str", lambda: asyncio.sleep("1"))
    for wrong in (5, asyncio.current_task()):
        try:
            asyncio.as_completed(wrong)
        except TypeError as error:
            print(error)
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = "long"
    loop.set_debug(True)
    loop.call_later(1, loop.set_debug, False)
    await asyncio.sleep(2)


asyncio.run(main())
