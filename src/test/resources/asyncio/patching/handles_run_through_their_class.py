"""Handle._run and Handle.cancel of the program are called for every handle, the library's included."""

import asyncio


async def ignore(aw):
    try:
        return await aw
    except BaseException as e:
        print("ignored", type(e).__name__, e)


orig = asyncio.Handle._run


def _run(self):
    cb = self._callback
    print(
        "run",
        getattr(cb, "__qualname__", type(cb).__name__),
        type(self).__name__,
        [type(a).__name__ for a in self._args],
        self._cancelled,
    )
    orig(self)
    print("ran")


asyncio.Handle._run = _run
oc = asyncio.Handle.cancel


def cancel(self):
    print("cancel", type(self).__name__)
    return oc(self)


asyncio.Handle.cancel = cancel


async def sub():
    await asyncio.sleep(0)
    return 1


async def main():
    loop = asyncio.get_running_loop()
    await sub()
    await asyncio.sleep(0.1)
    await asyncio.gather(sub(), sub())
    h = loop.call_later(5, print, 1)
    h.cancel()
    try:
        async with asyncio.timeout(0.1):
            await asyncio.sleep(1)
    except TimeoutError:
        print("to")
    loop.call_soon(print, "hi").cancel()
    loop.call_soon(print, "ho")
    t = asyncio.create_task(asyncio.sleep(3))
    await asyncio.sleep(0)
    t.cancel()
    await ignore(t)


asyncio.run(main())
