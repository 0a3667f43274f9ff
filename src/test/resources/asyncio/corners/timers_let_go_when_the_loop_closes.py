"""A loop that is closed lets go of its timers, the last in the heap first, before run() is over."""

import asyncio


def heard(loop, context):
    print(loop.is_closed(), context["message"], repr(context["exception"]))


async def fails(text, later):
    asyncio.get_running_loop().call_later(later, asyncio.current_task().cancel)
    raise ValueError(text)


async def main():
    asyncio.get_running_loop().set_exception_handler(heard)
    for i in range(3):
        asyncio.create_task(fails(i, 1 + i))
    await asyncio.sleep(0.1)
    print("main ends")


asyncio.run(main())
print("run is over")
