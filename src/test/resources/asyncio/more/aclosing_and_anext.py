import asyncio
from contextlib import aclosing


async def numbers():
    try:
        for n in range(3):
            yield n
    finally:
        print("closed")


async def main():
    async with aclosing(numbers()) as generator:
        async for n in generator:
            print(n)
            break
    generator = numbers()
    print(await anext(generator), await anext(generator), await anext(generator), await anext(generator, "default"))
    try:
        await anext(generator)
    except StopAsyncIteration as error:
        print(repr(error))
    async for n in aiter(numbers()):
        print(n)


asyncio.run(main())
