"""What becomes the context of an error that is thrown into a coroutine through those that await it."""

import asyncio
from contextlib import AsyncExitStack, asynccontextmanager


def told(where, error):
    chain = []
    while error is not None:
        chain.append(type(error).__name__)
        error = error.__context__
    print(where, *chain)


async def translates(wait):
    try:
        await wait
    except BaseException as error:
        told("  inside", error)
        raise KeyError(1)


async def translates_later(wait):
    try:
        await wait
    except BaseException:
        await asyncio.sleep(0)
        raise KeyError(1)


async def translates_in_a_call(wait):
    async def fails():
        raise KeyError(1)

    try:
        await wait
    except BaseException:
        await fails()


async def translates_while_handling(wait):
    try:
        raise OSError
    except OSError:
        await translates(wait)


async def steps(wait):
    try:
        await wait
        yield
    except BaseException as error:
        told("  inside", error)
        raise


async def handles(awaitable):
    try:
        raise ZeroDivisionError
    except ArithmeticError:
        try:
            await awaitable
        except BaseException as error:
            told("  outside", error)
            raise


async def cancelled(awaitable):
    task = asyncio.create_task(handles(awaitable))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except BaseException as error:
        told("at the end", error)


@asynccontextmanager
async def watches(name):
    try:
        yield name
    except Exception as error:
        told(name, error)
        raise RuntimeError from error


async def closing():
    raise LookupError


async def thrown_into_a_generator():
    generator = watches_steps()
    await anext(generator)
    error = LookupError()
    error.__context__ = KeyError()
    try:
        raise ValueError
    except ValueError:
        await generator.athrow(error)


async def watches_steps():
    try:
        yield
    except LookupError as error:
        told("thrown", error)
        yield


def by_hand():
    def inner():
        try:
            yield
        except OSError:
            raise KeyError

    def outer():
        try:
            raise ZeroDivisionError
        except ArithmeticError:
            yield from inner()

    generator = outer()
    next(generator)
    try:
        generator.throw(OSError)
    except KeyError as error:
        told("by hand", error)


async def main():
    for way in translates, translates_later, translates_in_a_call, translates_while_handling:
        print(way.__name__)
        await cancelled(way(asyncio.sleep(3)))
    print("an asynchronous generator")
    await cancelled(anext(steps(asyncio.sleep(3))))
    await thrown_into_a_generator()
    by_hand()
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(watches("first"))
        stack.push_async_callback(closing)
        await stack.enter_async_context(watches("second"))
        raise ValueError


asyncio.run(main())
