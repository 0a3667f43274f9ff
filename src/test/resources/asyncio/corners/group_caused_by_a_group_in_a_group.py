"""A list of errors has one closing line, even when its last error was caused by another group."""

import asyncio


async def leaf(n):
    await asyncio.sleep(0.1 * n)
    raise ValueError(f"leaf {n}")


async def inner():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(leaf(1), name="one")
        tg.create_task(leaf(1), name="two")


async def outer():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(inner())
            tg.create_task(leaf(2))
    except* ValueError as group:
        group.add_note("noted by outer\nsecond line")
        raise RuntimeError("translated") from group


async def main():
    try:
        await outer()
    except* RuntimeError as eg:
        for e in eg.exceptions:
            print(type(e), e, repr(e.__cause__), e.__context__ is e.__cause__)
        raise


asyncio.run(main())
