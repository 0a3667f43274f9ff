"""Until it is done, a task that somebody shielded refers to the task that asked for it."""

import asyncio


def heard(loop, context):
    print(f"{loop.time():.1f}", context["message"], repr(context["exception"]))


async def fails():
    raise ValueError("late")


async def asks():
    asyncio.shield(asyncio.sleep(0.5))
    asyncio.current_task().cancel()
    async for _ in asyncio.as_completed([fails()]):
        pass


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    try:
        await asyncio.shield(asks())
    except asyncio.CancelledError:
        print("cancelled")
    await asyncio.sleep(1)
    print("main ends")


asyncio.run(main())
