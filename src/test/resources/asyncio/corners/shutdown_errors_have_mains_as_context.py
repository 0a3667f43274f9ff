import asyncio


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        pass
    raise ValueError("in the shutdown")


async def main(kind):
    asyncio.create_task(stubborn())
    await asyncio.sleep(1)
    raise kind("in main")


try:
    asyncio.run(main(KeyError))
except KeyError as error:
    print(repr(error), repr(error.__context__))
with asyncio.Runner() as runner:
    runner.run(main(asyncio.CancelledError))
