"""An asynchronous generator that is asked for a value which nobody awaits is known to its loop."""

import asyncio


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("cleans up")


async def forgets():
    never_begun = numbers()
    anext(never_begun)
    never_begun.athrow(KeyError)
    begun = numbers()
    print(await anext(begun))
    begun.aclose()
    anext(begun, "default")


async def closes():
    step = numbers().asend(None)
    step.close()
    begun = numbers()
    print(await anext(begun))
    step = begun.asend(None)
    print(step.close(), step.close(), begun.ag_frame)
    try:
        await step
    except RuntimeError as error:
        print(error)


async def main():
    await asyncio.create_task(forgets())
    await asyncio.create_task(closes())
    rebound = None
    for _ in range(2):
        rebound = numbers()
        await anext(rebound)
        await asyncio.sleep(0)
    print("main ends")


asyncio.run(main())
