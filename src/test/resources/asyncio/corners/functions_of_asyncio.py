# What the functions of asyncio say about themselves, and what a star import brings.
from asyncio import *
import asyncio
import inspect

functions = (
    sleep, wait_for, wait, gather, run, shield, create_task, timeout_at, ensure_future, open_connection,
    Queue.put, Queue().get, Lock().acquire, Event().wait, TaskGroup.create_task, get_running_loop,
)
for function in functions:
    print(
        function.__name__, function.__qualname__, function.__module__, inspect.iscoroutinefunction(function),
        str(function).split(" at ")[0].split(" of ")[0],
    )
for function in (sleep, wait_for, wait, gather, run, shield, Queue.put, Queue, Runner, Queue().put_nowait):
    print(inspect.signature(function))
print([name for name in asyncio.__all__ if not hasattr(asyncio, name)])
print(len([name for name in asyncio.__all__ if not name.startswith("_") and "awaited_by" not in name]))
print(StreamReader, IncompleteReadError, Server, format_call_graph.__name__)


async def retry(function, *args):
    return await function(*args) if inspect.iscoroutinefunction(function) else function(*args)


async def main():
    print(await retry(sleep, 1, "slept"), await retry(len, "abc"))
    try:
        create_task(sleep(0), nam="x")
    except TypeError as error:
        print(error)


run(main())
