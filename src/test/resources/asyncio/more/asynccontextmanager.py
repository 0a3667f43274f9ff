import asyncio
from contextlib import AsyncExitStack, asynccontextmanager


@asynccontextmanager
async def connection(name):
    print("open", name)
    await asyncio.sleep(1)
    try:
        yield name.upper()
    except ValueError as error:
        print("swallowed", error)
    finally:
        await asyncio.sleep(1)
        print("close", name)


async def main():
    async with connection("a") as a, connection("b") as b:
        print(a, b)
    async with connection("c"):
        raise ValueError("inside")
    async with AsyncExitStack() as stack:
        for name in "xy":
            print(await stack.enter_async_context(connection(name)))
        stack.push_async_callback(asyncio.sleep, 1)
        stack.callback(print, "callback")
    print(asyncio.get_running_loop().time())


asyncio.run(main())
