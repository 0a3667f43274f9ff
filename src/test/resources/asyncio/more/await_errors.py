import asyncio


class Bad:
    def __await__(self):
        return 5


class Yields:
    def __await__(self):
        yield 5


async def main():
    for thing in (None, Bad(), [], Yields()):
        try:
            await thing
        except (TypeError, RuntimeError) as error:
            print(type(error).__name__, error)
    task = asyncio.current_task()
    try:
        await task
    except RuntimeError as error:
        print(str(error)[:25])


asyncio.run(main())
