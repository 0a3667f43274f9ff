"""`__del__` of classes made from Task and Future, their callbacks, and where a failed task's frames stand."""

import asyncio
import inspect
import sys


class Told(asyncio.Future):
    def __del__(self):
        print("future goes")
        super().__del__()


class Silent(asyncio.Future):
    def __del__(self):
        print("silent future goes")


class Named(asyncio.Task):
    def __del__(self):
        print("task goes:", self.get_name())
        super().__del__()


async def works():
    await asyncio.sleep(0)
    return 1


async def fails():
    await asyncio.sleep(0)
    raise ValueError("failed")


def attempt(label, call):
    try:
        print(label, call())
    except Exception as error:
        print(label, type(error).__name__, error)


async def main():
    loop = asyncio.get_running_loop()
    for kind in (Told, Silent):
        future = kind()
        future.set_exception(KeyError(kind.__name__))
        del future
    loop.set_task_factory(lambda loop, coro, **named: Named(coro, loop=loop, **named))
    task = asyncio.create_task(works(), name="x")
    print(await task)
    del task
    loop.set_task_factory(None)

    future = loop.create_future()
    print(future._callbacks)
    future.add_done_callback(print)
    print(len(future._callbacks), future._callbacks[0][0] is print)
    future.remove_done_callback(print)
    attempt("loop", lambda: asyncio.Future(loop=5))

    task = asyncio.create_task(fails())
    try:
        await task
    except ValueError:
        pass
    print([(frame.f_code.co_name, frame.f_lineno) for frame in task.get_stack()])
    task.print_stack(file=sys.stdout)
    task.print_stack(limit=0, file=sys.stdout)
    attempt("current task", lambda: asyncio.current_task(5))
    attempt("all tasks", lambda: asyncio.all_tasks(5))
    async with asyncio.timeout(5) as limit:
        attempt("reschedule", lambda: limit.reschedule("later"))
    print(inspect.isfunction(asyncio.sleep), inspect.isfunction(asyncio.gather), inspect.isbuiltin(asyncio.current_task))
    attempt("runner", lambda: asyncio.Runner().run(works()))


asyncio.run(main())
runner = asyncio.Runner()
runner.close()
attempt("closed", lambda: runner.run(works()))
attempt("arguments", lambda: asyncio.run(works(), 1, 2))
