import asyncio


async def fails():
    raise ValueError("at once")


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(fails())
    print(task.done(), repr(task.exception()))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
            print("body goes on")
            await asyncio.sleep(1)
    except* ValueError as error:
        print(error.exceptions)


asyncio.run(main())
