import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(None) as scope:
            scope.reschedule(loop.time() + 2)
            print(scope.when())
            await asyncio.sleep(1)
            scope.reschedule(loop.time() + 3)
            print(scope.when())
            await asyncio.sleep(10)
    except TimeoutError:
        print(loop.time())
    try:
        scope.reschedule(100)
    except RuntimeError as error:
        print(error)


asyncio.run(main())
