"""Debug mode keeps ten calls of where a coroutine was made."""

import asyncio, sys


async def f():
    pass


def make():
    return f()


async def main():
    make()
    await asyncio.sleep(0)
    x = f()
    del x

    async def nested():
        f()

    await nested()


asyncio.run(main(), debug=True)
