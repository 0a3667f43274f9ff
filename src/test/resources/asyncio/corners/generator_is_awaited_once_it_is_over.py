"""A generator that may be awaited gives None when it is over; a coroutine refuses."""

import asyncio
import types


@types.coroutine
def turn(result):
    yield
    return result


async def plain(result):
    await turn(None)
    return result


async def main():
    closed = turn(1)
    closed.close()
    print(await closed)
    for made in (turn(2), plain(3)):
        print(await made)
        try:
            print(await made)
        except RuntimeError as error:
            print(error)


asyncio.run(main())
