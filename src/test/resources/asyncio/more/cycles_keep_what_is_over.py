"""What only a cycle of references keeps stays until a collector comes: errors nobody retrieved are told of at the end,
and a loop closes generators that are over."""

import asyncio


async def numbers():
    yield 1


async def fails(n):
    await asyncio.sleep(0)
    raise ValueError(n)


async def waits_in_vain():
    # The call of wait_for has the gathering in a variable, the gathering its error, the error the call.
    try:
        await asyncio.wait_for(asyncio.gather(asyncio.sleep(1), asyncio.sleep(2)), 0.3)
    except TimeoutError as error:
        print(repr(error))
    generator = numbers()
    async for n in generator:
        print(n)


async def knows_its_error():
    generator = numbers()
    task = asyncio.create_task(fails(1))
    unseen = asyncio.create_task(fails(2))
    try:
        await task
    except ValueError as error:
        print("caught", error)
    async for n in generator:
        print(n)


async def forgets_its_error():
    unseen = asyncio.create_task(fails(3))
    async for n in numbers():
        print(n)
    await asyncio.sleep(0.1)


async def main():
    await waits_in_vain()
    await knows_its_error()
    await forgets_its_error()
    async with asyncio.timeout(10):
        await asyncio.sleep(0.1)
    print("main ends")


asyncio.run(main())
print("over")
