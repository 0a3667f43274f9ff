"""With eager tasks, generators that are left are closed one inside the making of the other's task."""

import asyncio


async def numbers():
    try:
        yield 1
    finally:
        try:
            raise KeyError
        except KeyError:
            print("cleans up", asyncio.current_task() is not None)


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    left = [numbers() for _ in range(3)]
    for one in left:
        await anext(one)
    main.left = left
    print("main ends")


asyncio.run(main())
