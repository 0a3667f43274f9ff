import asyncio


async def numbers():
    for i in range(3):
        yield i
        raise ValueError(i)


async def statement():
    async for i in numbers():
        print(i)
        print(-i)


async def one_line():
    async for i in numbers(): print(i)


async def comprehension():
    return [i async for i in numbers()]


async def main():
    for function in (statement, one_line, comprehension):
        asyncio.create_task(function())
    await asyncio.sleep(1)
    await comprehension()


asyncio.run(main())
