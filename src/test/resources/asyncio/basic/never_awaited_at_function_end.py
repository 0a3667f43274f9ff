import asyncio


async def child():
    pass


def forget():
    coroutine = child()
    print("made", coroutine.__name__)


async def main():
    forget()
    print("after")


asyncio.run(main())
