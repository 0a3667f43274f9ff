import asyncio


async def child():
    await asyncio.sleep(1)
    raise LookupError("not here")


async def main():
    try:
        await asyncio.wait_for(child(), 2)
    except LookupError as error:
        print(repr(error))


asyncio.run(main())
