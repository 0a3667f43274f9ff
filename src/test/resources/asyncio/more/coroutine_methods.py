import asyncio
import inspect


async def child():
    try:
        await asyncio.sleep(1)
    finally:
        print("child closed")


async def main():
    coroutine = child()
    print(inspect.getcoroutinestate(coroutine), coroutine.cr_running, coroutine.cr_await)
    future = coroutine.send(None)
    print(type(future).__name__, inspect.getcoroutinestate(coroutine))
    coroutine.close()
    print(inspect.getcoroutinestate(coroutine))
    try:
        await coroutine
    except RuntimeError as error:
        print(error)
    print(inspect.iscoroutine(coroutine), inspect.iscoroutinefunction(child), asyncio.iscoroutine(coroutine), inspect.isawaitable(future))


asyncio.run(main())
