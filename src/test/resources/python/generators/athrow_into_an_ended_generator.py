import asyncio


async def numbers():
    yield 1
    yield 2


async def main():
    done = numbers()
    print([n async for n in done], await done.athrow(KeyError(1)), await done.aclose())
    closed = numbers()
    await closed.aclose()
    print(await closed.athrow(KeyError(2)))
    failed = numbers()
    await anext(failed)
    try:
        await failed.athrow(KeyError(3))
    except KeyError as e:
        print(repr(e), await failed.athrow(KeyError(4)))
    try:
        await failed.asend(None)
    except StopAsyncIteration as e:
        print(repr(e))
    fresh = numbers()
    try:
        await fresh.athrow(KeyError(5))
    except KeyError as e:
        print(repr(e))


asyncio.run(main())
