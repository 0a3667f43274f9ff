import asyncio


async def child():
    return "coroutine"


class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(1).__await__()
        return "awaitable"


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_soon(future.set_result, "future")
    print(await asyncio.gather(future, child(), asyncio.create_task(child()), Awaitable()))


asyncio.run(main())
