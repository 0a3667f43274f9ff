import asyncio


async def child():
    raise ValueError("child")


async def main():
    group = asyncio.gather(child(), asyncio.sleep(1))
    print(type(group).__name__, group.done())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(group.done(), repr(group.exception()))


asyncio.run(main())
