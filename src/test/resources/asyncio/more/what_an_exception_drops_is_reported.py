import asyncio


async def first():
    pass


async def second():
    pass


async def fails(delay):
    await asyncio.sleep(delay)
    raise ValueError(delay)


def takes_none():
    pass


async def main():
    try:
        asyncio.gather(first(), second(), takes_none(None))
    except TypeError as error:
        print("handled", error)
    try:
        asyncio.wait_for(first())
    except TypeError as error:
        print("handled", error)
    for turn in range(2):
        try:
            [first(), second()][turn + 2]
        except IndexError:
            print("out of range")
    try:
        next(asyncio.gather(asyncio.sleep(1), fails(2), fails(2)))
    except TypeError as error:
        print(error)
    await asyncio.sleep(3)
    print("after the gathering")
    asyncio.gather(asyncio.sleep(1), fails(2))
    try:
        await asyncio.gather(asyncio.create_task(asyncio.sleep(1)), None)
    except TypeError as error:
        print(error)
    await asyncio.sleep(5)
    await asyncio.gather(first(), second(), takes_none(1))


asyncio.run(main())
