"""What programs see in the lists that a loop keeps to itself."""

import asyncio
import re


def show(title):
    loop = asyncio.get_running_loop()
    print(title, "ready:", [re.sub(" at 0x[0-9a-f]+", "", repr(handle)) for handle in loop._ready])
    print(title, "scheduled:", list(loop._scheduled))


async def nap():
    await asyncio.sleep(1)


async def main():
    loop = asyncio.get_running_loop()
    print(type(loop._ready).__name__, type(loop._scheduled).__name__, len(loop._ready))
    task = asyncio.create_task(nap())
    timer = loop.call_later(3, print, "never")
    loop.call_soon(print, "hello")
    show("before")
    async with asyncio.timeout(5):
        await asyncio.sleep(0.5)
        show("inside")
    future = loop.create_future()
    waiting = asyncio.ensure_future(asyncio.wait_for(future, 2))
    await asyncio.sleep(0)
    future.set_result("value")
    timer.cancel()
    show("woken")
    print(await waiting, await task)


asyncio.run(main())
