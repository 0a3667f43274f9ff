"""A task that prints its own stack stands on the program's line that runs the loop."""

import asyncio
import sys


async def inner():
    asyncio.current_task().print_stack(file=sys.stderr)


async def waits():
    await asyncio.sleep(1)


async def main():
    await inner()
    task = asyncio.create_task(inner())
    await task
    other = asyncio.create_task(waits())
    await asyncio.sleep(0)
    other.print_stack(file=sys.stderr)
    await other


asyncio.run(main())
