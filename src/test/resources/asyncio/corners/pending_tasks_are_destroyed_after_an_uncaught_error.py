# Only what the traceback of the error leads to lives on.
import asyncio

kept = []


async def sleeps():
    await asyncio.sleep(9)


async def fails(n):
    raise ValueError(n)


async def late():
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        pass
    kept.append(asyncio.create_task(sleeps()))
    one, two, three = (asyncio.create_task(c) for c in (sleeps(), fails(1), sleeps()))


async def main():
    task = asyncio.create_task(late())
    await asyncio.sleep(0)
    raise KeyError("uncaught")


asyncio.run(main())
