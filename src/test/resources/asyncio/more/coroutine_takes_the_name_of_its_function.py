import asyncio
import functools


def decorated(function):
    @functools.wraps(function)
    async def wrapper(*args):
        try:
            return await function(*args)
        finally:
            raise IndexError("i") from None

    return wrapper


@decorated
async def delay(seconds):
    await asyncio.sleep(seconds)


def numbers():
    yield 1


numbers.__name__ = "renamed"
numbers.__qualname__ = "path.to.renamed"


class Odd:
    async def __init__(self):
        pass


class Lazy:
    def __init__(self):
        yield


async def main():
    print(numbers().__name__, numbers().__qualname__)
    for cls in (Odd, Lazy):
        try:
            cls()
        except TypeError as error:
            print(error)
    task = asyncio.create_task(delay(1))
    print(task)
    await asyncio.sleep(0)
    print(task)
    other = asyncio.create_task(delay(3))
    await asyncio.wait([task])
    print(task)
    done = asyncio.create_task(asyncio.sleep(1, "value"))
    await done
    print(list(done), [x for x in done], tuple(done))
    try:
        functools.partial()
    except TypeError as error:
        print(error)
    await task


asyncio.run(main())
