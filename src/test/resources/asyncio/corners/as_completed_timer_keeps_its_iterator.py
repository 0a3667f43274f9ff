"""The timer of as_completed and its iterator keep each other, unless all is done before."""

import asyncio


def heard(loop, context):
    when = f"{loop.time():.1f}" if loop.is_running() else "after the loop"
    print(when, context["message"], repr(context["exception"]))


async def fails(text, pause=0):
    await asyncio.sleep(pause)
    raise ValueError(text)


async def first_only(*awaitables):
    try:
        async for task in asyncio.as_completed(awaitables, timeout=0.3):
            await task
    except ValueError as error:
        print("caught", error)


async def main():
    asyncio.get_running_loop().set_exception_handler(heard)
    await first_only(fails("a"), fails("b"), fails("c", 0.1))
    await asyncio.sleep(0.5)
    await first_only(fails("d"), fails("e"), asyncio.sleep(0.5))
    await asyncio.sleep(1)
    print("main ends")


asyncio.run(main())
