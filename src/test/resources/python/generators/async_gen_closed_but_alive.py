"""What an async generator that ignored its closing gives, and what an unfit iterator does."""
import asyncio


over = False


async def stubborn():
    while not over:
        try:
            yield 1
        except GeneratorExit:
            pass


class Unfit:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


async def collect(values):
    return [v async for v in values]


async def main():
    global generator, over
    generator = stubborn()
    await generator.asend(None)
    for step in (generator.aclose, generator.aclose, lambda: generator.athrow(ValueError), lambda: generator.asend(None)):
        try:
            print(await step())
        except Exception as error:
            print(repr(error))
    try:
        await collect(Unfit())
    except TypeError as error:
        print(repr(error), repr(error.__cause__), repr(error.__context__), error.__suppress_context__)
    over = True
    print(await anext(generator, "over"))


asyncio.run(main())
