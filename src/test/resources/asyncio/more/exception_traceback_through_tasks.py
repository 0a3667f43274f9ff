import asyncio


async def inner(n):
    await asyncio.sleep(1)
    return 10 / n


async def middle(n):
    try:
        return await inner(n)
    except ZeroDivisionError as error:
        raise RuntimeError(f"middle of {n}") from error


async def main():
    task = asyncio.create_task(middle(0))
    await task


asyncio.run(main())
