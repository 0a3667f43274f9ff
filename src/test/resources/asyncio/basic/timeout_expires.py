import asyncio


async def main():
    try:
        async with asyncio.timeout(1) as scope:
            print(scope)
            await asyncio.sleep(3)
    except TimeoutError:
        print("timed out", scope.expired(), scope.when())
    print(scope)
    print(asyncio.current_task().cancelling())


asyncio.run(main())
