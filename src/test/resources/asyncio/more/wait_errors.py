import asyncio


async def child():
    pass


async def main():
    try:
        await asyncio.wait([])
    except ValueError as error:
        print(error)
    coroutine = child()
    try:
        await asyncio.wait([coroutine])
    except TypeError as error:
        print(error)
    try:
        await asyncio.wait(coroutine)
    except TypeError as error:
        print(error)
    await coroutine
    task = asyncio.create_task(child())
    try:
        await asyncio.wait([task], return_when="SOME")
    except ValueError as error:
        print(error)


asyncio.run(main())
