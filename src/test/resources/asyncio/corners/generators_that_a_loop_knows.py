import asyncio


async def numbers():
    yield 1
    yield 2


async def main():
    loop = asyncio.get_running_loop()
    print(len(loop._asyncgens), loop._asyncgens_shutdown_called)
    first = numbers()
    second = numbers()
    print(len(loop._asyncgens))
    print(await anext(first), await second.asend(None))
    print(len(loop._asyncgens), first in loop._asyncgens, second in loop._asyncgens)
    await loop.shutdown_asyncgens()
    print(len(loop._asyncgens), loop._asyncgens_shutdown_called)
    print(type(loop._asyncgens).__name__)


asyncio.run(main())
