import asyncio
import functools


def cached(function):
    tasks = {}

    @functools.wraps(function)
    async def wrapper(*args):
        if args not in tasks:
            tasks[args] = asyncio.ensure_future(function(*args))
        return await asyncio.shield(tasks[args])

    wrapper.cache = tasks
    return wrapper


@cached
async def slow_square(n):
    """Squares slowly."""
    print("computing", n)
    await asyncio.sleep(1)
    return n * n


async def main():
    print(await asyncio.gather(*(slow_square(n) for n in (2, 3, 2, 2))), asyncio.get_running_loop().time())
    try:
        await asyncio.wait_for(slow_square(5), 0.5)
    except TimeoutError:
        print("too slow")
    print(await slow_square(5), asyncio.get_running_loop().time())
    print(slow_square.__name__, slow_square.__doc__, sorted(slow_square.cache))


asyncio.run(main())
