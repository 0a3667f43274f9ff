"""Methods of subclasses that asyncio's other methods call, and what a cancelled handle lets go of."""

import asyncio
import contextvars


class Runner(asyncio.Runner):
    def close(self):
        print("closing")
        super().close()


class Timeout(asyncio.Timeout):
    def reschedule(self, when):
        print("reschedule", when)
        super().reschedule(when)


class Queue(asyncio.Queue):
    def _format(self):
        return f"with {self.qsize()} items"


class Task(asyncio.Task):
    def cancelling(self):
        return 1


class Argument:
    def __del__(self):
        print("argument gone")


async def main():
    async with Timeout(2.5) as timeout:
        timeout.reschedule(None)
    try:
        async with Timeout(1.0):
            await asyncio.sleep(2)
    except TimeoutError:
        print("timed out", asyncio.get_running_loop().time())
    queue = Queue(3)
    queue.put_nowait(1)
    print(queue)
    task = Task(asyncio.sleep(0), name="task")
    print(task)
    await task
    print(task)
    handle = asyncio.get_running_loop().call_later(10, print, Argument())
    handle.cancel()
    print("cancelled")
    try:
        print("key" in contextvars.copy_context())
    except TypeError as error:
        print(error)


with Runner() as runner:
    runner.run(main())
try:
    with Runner() as runner:
        raise ValueError
except ValueError:
    print("closed before")
