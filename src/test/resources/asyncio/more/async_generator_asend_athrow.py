import asyncio


async def echo():
    value = None
    while True:
        try:
            value = yield value
            await asyncio.sleep(1)
        except ValueError as error:
            value = f"caught {error}"
        finally:
            print("step")


async def main():
    generator = echo()
    print(await generator.asend(None))
    print(await generator.asend("one"))
    print(await generator.athrow(ValueError("oops")))
    await generator.aclose()
    try:
        await generator.asend("late")
    except StopAsyncIteration:
        print("closed", asyncio.get_running_loop().time())
    try:
        await echo().asend("early")
    except TypeError as error:
        print(error)


asyncio.run(main())
