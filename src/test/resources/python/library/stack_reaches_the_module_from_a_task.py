import asyncio
import inspect
import logging
import sys
import traceback


def own(frames):
    return [f for f in frames if f.endswith(".py")]


def show():
    frame, names = sys._getframe(), []
    while frame:
        if frame.f_code.co_filename == __file__:
            names.append(frame.f_code.co_name)
        frame = frame.f_back
    print(names)
    print([x.function for x in inspect.stack() if x.filename == __file__])


async def inner():
    show()
    traceback.print_stack()


async def main():
    await inner()
    await asyncio.create_task(inner())
    asyncio.get_running_loop().call_soon(show)
    await asyncio.sleep(0)
    logging.error("wrong %d", "x")
    async for _ in numbers():
        pass


async def numbers():
    show()
    yield 1


asyncio.run(main())
