# A task that ends the program in its eager step is lost before its creator's frames unwind:
# the report shows neither its coroutine nor those frames.
import asyncio


async def leave(error):
    raise error


async def keep(kept):
    kept.append(asyncio.current_task())
    raise SystemExit(5)


async def by_hand():
    loop = asyncio.get_running_loop()
    for error in (SystemExit(3), KeyboardInterrupt("k")):
        try:
            asyncio.Task(leave(error), loop=loop, eager_start=True, name="E")
        except BaseException as caught:
            print("by hand", repr(caught))
    kept = []
    try:
        asyncio.Task(keep(kept), loop=loop, eager_start=True, name="kept")
    except SystemExit as caught:
        print("kept", repr(caught))
    print(kept, repr(kept[0].exception()))


async def in_a_group():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(1), name="sleeper")
            group.create_task(leave(KeyboardInterrupt()), name="leaver")
    except BaseException as caught:
        print("group", repr(caught))


asyncio.run(by_hand())
asyncio.run(in_a_group())
