import asyncio
from contextlib import AsyncExitStack


async def step(name, ok=True):
    await asyncio.sleep(0.5)
    if not ok:
        raise RuntimeError(f"{name} failed")
    print("did", name)


async def undo(name):
    await asyncio.sleep(0.25)
    print("undid", name)


async def order(card_ok):
    async with AsyncExitStack() as stack:
        await step("reserve")
        stack.push_async_callback(undo, "reserve")
        await step("ship")
        stack.push_async_callback(undo, "ship")
        await step("charge", card_ok)
        stack.pop_all()
    print("order complete")


async def main():
    await order(True)
    try:
        await order(False)
    except RuntimeError as error:
        print("rolled back:", error, asyncio.get_running_loop().time())


asyncio.run(main())
