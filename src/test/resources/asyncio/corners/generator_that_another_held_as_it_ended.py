"""What a generator's variables held goes when the generator has ended, and a loop closes what was an async generator."""
import asyncio


class Resource:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("end of", self.name)


def plain(name):
    resource = Resource(name)
    yield 1
    print("over")


async def asynchronous(name):
    resource = Resource(name)
    yield 1
    print("over")


async def numbers():
    try:
        for i in range(5):
            yield i
    finally:
        print("closing")
        await asyncio.sleep(0)
        print("closed")


async def take(source, n):
    async for x in source:
        yield x
        n -= 1
        if not n:
            return


async def main():
    for x in plain("a"):
        pass
    print("after a")
    print(list(plain("b")), "after b")
    async for x in asynchronous("c"):
        pass
    print("after c")
    print([x async for x in asynchronous("d")], "after d")
    async for x in take(numbers(), 2):
        print(x)
    print("taken")
    await asyncio.sleep(0.1)
    print([x async for x in take(take(numbers(), 4), 3)])
    await asyncio.sleep(0.1)
    outer = take(take(numbers(), 4), 4)
    async for x in outer:
        break
    del outer
    print("dropped")
    await asyncio.sleep(0.1)
    import types
    made = types.ModuleType("made")
    print(made, asyncio.sleep.__module__)


asyncio.run(main())
