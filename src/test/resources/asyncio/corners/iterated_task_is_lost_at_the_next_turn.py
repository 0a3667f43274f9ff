# The last reference to a failed task is the variable of the loop.
import asyncio
import sys


async def fails(n):
    raise ValueError(n)


async def main():
    async for task in asyncio.as_completed([fails(1), asyncio.sleep(1)]):
        print("turn", file=sys.stderr)
    print("over", file=sys.stderr)


asyncio.run(main())
