import asyncio


async def inner():
    await asyncio.sleep(1)


async def child():
    await inner()


async def main():
    task = asyncio.create_task(child())
    await asyncio.sleep(0)
    print(task.get_coro().__name__, [frame.f_code.co_name for frame in task.get_stack()], task.get_stack()[0].f_lineno)
    task.print_stack()
    await task
    print(task.get_stack(), task.get_loop() is asyncio.get_running_loop())
    print(task.get_coro().__qualname__)


asyncio.run(main())
