import asyncio


async def stays():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        pass


async def fails(delay):
    await asyncio.sleep(delay)
    raise ValueError(f"after {delay}")


async def body():
    async with asyncio.TaskGroup() as group:
        group.create_task(fails(0.1), name="early")
        group.create_task(fails(0.2), name="late")
        group.create_task(asyncio.sleep(0.3), name="quiet")


async def main():
    asyncio.get_running_loop().set_exception_handler(
        lambda loop, context: print(f"{loop.time():.1f}", context["message"].split("(")[0], repr(context["exception"]))
    )
    coroutine = body()
    step = coroutine.send(None)
    print("the group waits:", type(step).__name__)
    coroutine.close()
    print("closed while it waited")
    await asyncio.sleep(0.5)
    print("main ends", len(asyncio.all_tasks()))


asyncio.run(main())
