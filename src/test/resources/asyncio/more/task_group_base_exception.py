import asyncio


class Stop(BaseException):
    pass


async def child():
    raise Stop("child")


async def other():
    try:
        await asyncio.sleep(5)
    finally:
        print("other ends")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(other())
            group.create_task(child())
    except BaseExceptionGroup as error:
        print(repr(error))


asyncio.run(main())
