import asyncio


async def main():
    try:
        async with asyncio.timeout(1):
            raise ValueError("inside")
    except ValueError as error:
        print(repr(error))
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(5)
            except asyncio.CancelledError:
                raise KeyError("while cancelled")
    except KeyError as error:
        print(repr(error))
    print(asyncio.current_task().cancelling())


asyncio.run(main())
