# A coroutine is forgotten in code that runs for the first time, after a loop that awaits generators.
import asyncio
import types


@types.coroutine
def one():
    if False:
        yield
    return 1


def plain():
    yield


async def forgotten():
    pass


def forget():
    forgotten()


def forget_again():
    forgotten()


async def main():
    total = 0
    for i in range(20_000):
        total += await one()
        if i == 19_000:
            forget()
    for i in range(20_000):
        try:
            await plain()
        except TypeError:
            total += 1
            if i == 19_000:
                forget_again()
    print(total)


asyncio.run(main())
