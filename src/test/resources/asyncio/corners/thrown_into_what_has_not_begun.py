import asyncio


async def work():
    await asyncio.sleep(1)


async def numbers():
    yield 1


def plain():
    yield 1


async def main():
    try:
        raise KeyError("handled meanwhile")
    except KeyError:
        coroutine = work()
        try:
            coroutine.throw(ValueError("thrown"))
        except ValueError as error:
            print("coroutine:", repr(error.__context__))
        try:
            await numbers().athrow(ValueError("thrown"))
        except ValueError as error:
            print("asynchronous generator:", repr(error.__context__))
        try:
            plain().throw(ValueError("thrown"))
        except ValueError as error:
            print("generator:", repr(error.__context__))
        begun = plain()
        next(begun)
        try:
            begun.throw(ValueError("thrown"))
        except ValueError as error:
            print("begun generator:", repr(error.__context__))
        task = asyncio.create_task(work())
        task.cancel()
        try:
            await task
        except asyncio.CancelledError as error:
            print("task:", repr(error.__context__))


asyncio.run(main())
