"""current_task and all_tasks while an eager task begins."""

import asyncio, sys


async def inner():
    print("inner", asyncio.current_task().get_name(), sorted((t.get_name() for t in asyncio.all_tasks())))
    await asyncio.sleep(0)
    print("inner2", asyncio.current_task().get_name())


async def mid():
    print("mid", asyncio.current_task().get_name())
    t = asyncio.create_task(inner(), name="in")
    print("mid back", asyncio.current_task().get_name())
    await t


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    t = asyncio.create_task(mid(), name="mid")
    print("main", asyncio.current_task().get_name(), sorted((t.get_name() for t in asyncio.all_tasks())))
    await t

    async def selfcancel():
        asyncio.current_task().cancel()
        print("go on")
        await asyncio.sleep(0)
        print("no")

    t = asyncio.create_task(selfcancel())
    print(t)
    try:
        await t
    except asyncio.CancelledError:
        print("cancelled", t)

    async def fin():
        asyncio.current_task().cancel()
        return 5

    t = asyncio.create_task(fin())
    print(t)
    try:
        print(await t)
    except asyncio.CancelledError:
        print("cancelled", t)


asyncio.run(main())
