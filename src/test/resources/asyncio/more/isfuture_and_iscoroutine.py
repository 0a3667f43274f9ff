import asyncio
import inspect


async def coroutine():
    pass


async def generator():
    yield


def plain():
    pass


async def main():
    c, task = coroutine(), asyncio.create_task(coroutine())
    future = asyncio.get_running_loop().create_future()
    print(asyncio.isfuture(future), asyncio.isfuture(task), asyncio.isfuture(c))
    print(asyncio.iscoroutine(c), asyncio.iscoroutine(coroutine), asyncio.iscoroutine(task))
    print(inspect.iscoroutinefunction(coroutine), inspect.iscoroutinefunction(plain), inspect.isasyncgenfunction(generator), inspect.isasyncgen(generator()))
    print(isinstance(task, asyncio.Future), isinstance(task, asyncio.Task), isinstance(future, asyncio.Task))
    print(issubclass(asyncio.TimeoutError, OSError), asyncio.TimeoutError is TimeoutError, issubclass(asyncio.CancelledError, Exception), asyncio.CancelledError)
    await c
    await task


asyncio.run(main())
