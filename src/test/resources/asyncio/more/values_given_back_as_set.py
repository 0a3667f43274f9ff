"""Debug mode and a timer give back the very value that they were given."""
import asyncio
import contextvars
import inspect


def call():
    pass


def make():
    return asyncio.sleep(0)


async def main():
    loop = asyncio.get_running_loop()
    for value in (7, "", None, [1]):
        loop.set_debug(value)
        print(repr(loop.get_debug()))
        loop.set_debug(False)
    timer = asyncio.TimerHandle(5, call, (), loop)
    print(timer, timer.when())
    inspect.markcoroutinefunction(make)
    print(asyncio.iscoroutinefunction(make))
    for wrong in (contextvars.Token, lambda: contextvars.ContextVar("a", 1)):
        try:
            wrong()
        except (RuntimeError, TypeError) as error:
            print(repr(error))


asyncio.run(main())
