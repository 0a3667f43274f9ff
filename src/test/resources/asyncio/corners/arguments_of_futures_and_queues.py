"""Missing, extra and odd arguments of futures and queues."""

import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    attempts = [
        lambda: future.set_result(),
        lambda: future.set_result(1, 2),
        lambda: future.set_result(result=1),
        lambda: future.set_exception(),
        lambda: future.remove_done_callback(),
        lambda: future.remove_done_callback(fn=print),
        lambda: future.exception(1),
        lambda: future.get_loop(1),
        lambda: future.result(1),
        lambda: future.done(1),
        lambda: asyncio.Condition().notify("a"),
        lambda: asyncio.Queue("a").full(),
        lambda: asyncio.Queue("a").put_nowait(1),
        lambda: setattr(asyncio.Queue(), "maxsize", 3),
    ]
    for attempt in attempts:
        try:
            print(attempt())
        except Exception as error:
            print(type(error).__name__, error)
    print(asyncio.Queue("a").empty(), asyncio.Queue(2.5).maxsize, asyncio.Queue(None).maxsize)
    queue = asyncio.Queue(2.5)
    for n in range(3):
        queue.put_nowait(n)
    print(queue.full(), queue)
    try:
        await asyncio.wait(future)
    except TypeError as error:
        print(error)


asyncio.run(main())
