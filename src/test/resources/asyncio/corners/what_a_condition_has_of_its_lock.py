import asyncio


class Stubborn(asyncio.Condition):
    async def acquire(self):
        print("never called")


async def main():
    condition = asyncio.Condition()
    for name in "acquire", "release", "locked":
        print(name, hasattr(asyncio.Condition, name), name in vars(condition), getattr(condition, name).__qualname__)
    print(condition.acquire.__self__ is condition._lock)
    print(await condition.acquire(), condition.locked())
    condition.release()
    async with Stubborn() as entered:
        print(entered)
    try:
        await super(Stubborn, Stubborn()).acquire()
    except AttributeError as error:
        print(error)
    for wrong in 5, object():
        try:
            asyncio.Condition(wrong)
        except AttributeError as error:
            print(error)


asyncio.run(main())
