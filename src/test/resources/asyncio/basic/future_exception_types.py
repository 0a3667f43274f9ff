import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.set_exception(KeyError)
    try:
        await future
    except KeyError as error:
        print(repr(error))
    future = loop.create_future()
    try:
        future.set_exception(StopIteration("x"))
        await future
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__, error)


asyncio.run(main())
