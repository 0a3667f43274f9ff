"""Steps of asynchronous generators that are not begun, or stepped by hand."""

import asyncio, sys, inspect


async def gen():
    print("never")
    yield 1


async def main():
    g = gen()
    await g.aclose()
    print("closed")
    try:
        print(await g.__anext__())
    except StopAsyncIteration:
        print("stop")
    g = gen()
    try:
        await g.asend(1)
    except TypeError as e:
        print(e)
    try:
        await g.athrow(KeyError("x"))
    except KeyError as e:
        print("KeyError", e)
    try:
        print(await g.asend(None))
    except StopAsyncIteration:
        print("stop")
    a = gen().__anext__()
    try:
        a.send(1)
    except Exception as e:
        print(type(e).__name__, e)
    a.close()
    try:
        a.send(None)
    except Exception as e:
        print(type(e).__name__, e)
    b = gen().aclose()
    b.close()
    try:
        await b
    except Exception as e:
        print(type(e).__name__, e)


asyncio.run(main())
