"""Debug mode shows the arguments of partial objects."""

import asyncio, functools, sys


def cb(*a, **k):
    raise ValueError("x")


async def main():
    loop = asyncio.get_running_loop()
    h = loop.call_soon(functools.partial(cb, 1, k=2), 3)
    print(h)
    h = loop.call_soon(functools.partial(functools.partial(cb, 1), [2] * 9))
    print(h)
    await asyncio.sleep(0.1)


asyncio.run(main(), debug=True)
