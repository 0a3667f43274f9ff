import asyncio


async def main():
    condition = asyncio.Condition()
    for call in condition.wait, condition.notify, condition.notify_all:
        try:
            result = call()
            if result is not None:
                await result
        except RuntimeError as error:
            print(error)
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 1)
        except TimeoutError:
            print("timeout, locked again:", condition.locked())
    print(condition.locked())


asyncio.run(main())
