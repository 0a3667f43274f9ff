import asyncio


async def child():
    raise StopIteration("value")


async def main():
    try:
        await child()
    except RuntimeError as error:
        print(error, repr(error.__cause__))

    async def generator():
        yield 1
        raise StopAsyncIteration

    try:
        async for n in generator():
            print(n)
    except RuntimeError as error:
        print(error)


asyncio.run(main())
