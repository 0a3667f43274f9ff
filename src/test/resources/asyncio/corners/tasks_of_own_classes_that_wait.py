"""The callback of a task of a class of the program, and a task that yields itself."""

import asyncio
import types


class Job(asyncio.Task):
    class Inner(asyncio.Task):
        pass


@types.coroutine
def give(value):
    return (yield value)


async def wait_for_it(future):
    return await future


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    tasks = [kind(wait_for_it(future)) for kind in (Job, Job.Inner, asyncio.Task)]
    await asyncio.sleep(0)
    print(future)
    future.set_result(1)
    print(await asyncio.gather(*tasks))
    for value in (asyncio.current_task(), loop.create_future(), 5):
        try:
            await give(value)
        except RuntimeError as error:
            print(error)


asyncio.run(main())
