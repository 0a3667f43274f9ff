"""A list given to gather instead of its elements, and a coroutine given where several are expected."""

import asyncio


async def works(n):
    await asyncio.sleep(n)
    return n


async def main():
    try:
        await asyncio.gather([works(1), works(2)])
    except TypeError as error:
        print(error)
    try:
        for following in asyncio.as_completed(works(3)):
            print(await following)
    except TypeError as error:
        print(error)
    print(await asyncio.gather(*[works(1), works(2)]))


asyncio.run(main())
