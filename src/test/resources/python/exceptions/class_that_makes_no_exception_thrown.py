"""What a generator gets when the class that is thrown into it cannot make an instance."""
import asyncio


class Strange(Exception):
    def __new__(cls):
        return cls


class Demanding(Exception):
    def __init__(self, wanted):
        pass


def generator():
    try:
        yield 1
    except TypeError as error:
        yield f"inside: {error}"


async def coroutine():
    pass


for thrown in Strange, Demanding, 3:
    begun = generator()
    next(begun)
    try:
        print(begun.throw(thrown))
    except TypeError as error:
        print("outside:", error)
    try:
        generator().throw(thrown)
    except TypeError as error:
        print("not begun:", error)
    waiting = coroutine()
    try:
        waiting.throw(thrown)
    except TypeError as error:
        print("coroutine:", error)
    waiting.close()


async def main():
    async def items():
        yield 1
    try:
        await items().athrow(Strange)
    except TypeError as error:
        print("asynchronous:", error)


asyncio.run(main())
