"""An asynchronous generator that only an `await` held is closed as soon as it gave its value."""

import asyncio


async def gen(n):
    try:
        yield n
    finally:
        print("finally", n)


async def awaiting(awaitable):
    return await awaitable


async def main():
    print(await gen(1).asend(None))
    await asyncio.sleep(0)
    print("a turn")
    print(await anext(gen(2)))
    await asyncio.sleep(0)
    print("a turn")
    print(await anext(gen(3), None))
    await asyncio.sleep(0)
    print("a turn")
    print(await awaiting(anext(gen(4))))
    await asyncio.sleep(0)
    print("a turn")
    print(await asyncio.wait_for(anext(gen(5)), 1))
    await asyncio.sleep(0)
    print("a turn")
    await asyncio.sleep(0)
    print("end")


asyncio.run(main())
