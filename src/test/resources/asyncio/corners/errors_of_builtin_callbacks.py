"""Errors that come out of asyncio and of builtin callbacks have a heading though no line of the program."""

import asyncio, sys


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(int, "x")
    await asyncio.sleep(0)
    t = asyncio.create_task(asyncio.wait_for(1, 2))
    await asyncio.sleep(0.1)
    t2 = asyncio.create_task(asyncio.sleep("a"))
    await asyncio.sleep(0.1)
    q = asyncio.Queue()
    q.shutdown()
    t3 = asyncio.create_task(q.get())
    await asyncio.sleep(0.1)
    f = loop.create_future()
    f.set_exception(KeyError(1))
    t4 = asyncio.create_task(asyncio.gather(f)) if 0 else asyncio.gather(f)
    await asyncio.sleep(0.1)
    t5 = asyncio.create_task(asyncio.wait_for(asyncio.sleep(5), 1))
    await asyncio.sleep(2)
    f.add_done_callback(int)
    await asyncio.sleep(0)


asyncio.run(main())
