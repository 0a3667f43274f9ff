import asyncio


async def child():
    return 1


class Awaitable:
    def __await__(self):
        yield
        return "awaitable"


async def main():
    task = asyncio.ensure_future(child())
    print(type(task).__name__, asyncio.ensure_future(task) is task)
    print(await task, await asyncio.ensure_future(Awaitable()))
    try:
        asyncio.ensure_future(5)
    except TypeError as error:
        print(error)


asyncio.run(main())
