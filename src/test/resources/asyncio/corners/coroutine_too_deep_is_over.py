"""A coroutine that begins where the stack is too deep is over, and nobody says that it was not awaited."""

import asyncio

deepest = None


async def recurse():
    global deepest
    deepest = recurse()
    return await deepest


async def main():
    try:
        await recurse()
    except RecursionError as error:
        print(error)
    print(deepest.cr_frame)
    try:
        await deepest
    except RuntimeError as error:
        print(error)


asyncio.run(main())
