"""What becomes the context of an error that a future raises again, or that is thrown in."""

import asyncio


def told(error):
    chain = []
    while error is not None:
        chain.append(type(error).__name__)
        error = error.__context__
    print(*chain)


async def fails():
    raise KeyError(1)


async def cancels_itself():
    inner = asyncio.create_task(asyncio.sleep(1))
    inner.cancel()
    await inner


async def awaits_what_is_done():
    for make in fails, cancels_itself:
        task = asyncio.create_task(make())
        await asyncio.sleep(0.1)
        for ask in "await", "result":
            try:
                try:
                    raise ValueError
                except ValueError:
                    if ask == "await":
                        await task
                    task.result()
            except BaseException as error:
                told(error)


def thrown_into_a_generator():
    def steps():
        try:
            yield
        except OSError as error:
            told(error)
            yield

    new = OSError()
    steps_ = steps()
    next(steps_)
    try:
        raise ValueError
    except ValueError:
        steps_.throw(new)


async def left_over(wait):
    try:
        await wait
    except asyncio.CancelledError as error:
        told(error)
        raise


async def main():
    await awaits_what_is_done()
    thrown_into_a_generator()
    asyncio.create_task(left_over(asyncio.sleep(1)))
    await asyncio.sleep(0)
    asyncio.create_task(left_over(asyncio.wait_for(asyncio.Semaphore().acquire(), 0)))
    await asyncio.sleep(0)
    raise RuntimeError("main")


asyncio.run(main())
