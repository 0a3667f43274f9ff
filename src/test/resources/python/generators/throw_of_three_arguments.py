"""The old form of throw() still works, with a warning."""

import asyncio


def numbers():
    try:
        yield 1
    except ValueError as error:
        yield repr(error)


async def nap():
    await asyncio.sleep(1)


async def stream():
    try:
        yield 1
    except ValueError as error:
        yield repr(error)


generator = numbers()
next(generator)
print(generator.throw(ValueError, "told"))

coroutine = nap()
try:
    coroutine.throw(KeyError, KeyError("k"))
except KeyError as error:
    print("coroutine:", repr(error))


async def main():
    values = stream()
    await anext(values)
    print(await values.athrow(ValueError, "later"))


asyncio.run(main())
