import asyncio


def factory(loop, coro, **kwargs):
    print("make a task of", coro.__qualname__, sorted(kwargs))
    return asyncio.Task(coro, loop=loop, **kwargs)


async def child():
    return "result"


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_task_factory())
    loop.set_task_factory(factory)
    print(await asyncio.create_task(child(), name="named"))
    print(loop.get_task_factory() is factory)


asyncio.run(main())
