"""What is no event loop where one is wanted, and how many cancelled timers a loop keeps."""

import asyncio


async def nothing():
    pass


def show(what, call, *args, **named):
    try:
        print(what, type(call(*args, **named)).__name__)
    except AttributeError as e:
        print(what, e)


async def main():
    for wrong in 5, "loop", object:
        for call in asyncio.Task, asyncio.ensure_future:
            coroutine = nothing()
            show(call.__name__, call, coroutine, loop=wrong)
            coroutine.close()
        show("Future", asyncio.Future, loop=wrong)
    loop = asyncio.get_running_loop()
    timers = [loop.call_later(i + 1, print) for i in range(10)]
    for timer in timers[:4]:
        timer.cancel()
    print(loop._timer_cancelled_count, len(loop._scheduled))
    await asyncio.sleep(2.5)
    print(loop._timer_cancelled_count, len(loop._scheduled))
    many = [loop.call_later(100 + i, print) for i in range(200)]
    for timer in timers + many[:150]:
        timer.cancel()
    print(loop._timer_cancelled_count, len(loop._scheduled))
    await asyncio.sleep(0)
    print(loop._timer_cancelled_count, len(loop._scheduled))
    for timer in many:
        timer.cancel()


asyncio.run(main())
