import asyncio

loop = None


def heard(loop, context):
    task = asyncio.current_task(loop)
    print(f"{loop.time():.1f}", task.get_name() if task else "-", context["message"], repr(context["exception"]))


async def fail(n):
    raise ValueError(n)


async def next_ones():
    for following in asyncio.as_completed([asyncio.sleep(0), fail(1), fail(2)], timeout=0.5):
        await following


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(3))
            await asyncio.gather(next_ones(), return_exceptions=True)
    except* ValueError as errors:
        pass
    # What the next await gives goes where the group's error was: that is gone when this step ends.
    print("gathered", await asyncio.gather(asyncio.sleep(0.1), return_exceptions=True) == [])


asyncio.run(main())
